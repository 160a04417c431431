import type { i18n } from 'i18next'
import type { Readout } from '#domain/readout.ts'
import { I18nContext } from '#i18n/useTranslation.ts'
import type { Twin } from './loadTwin.ts'
import { TextTwin } from './TextTwin.tsx'

/** Makes what draws a readout's other language, in that language's own words. There is none without the readout. */
export function twinOf(other: Readout | null, language: i18n): Twin {
  if (other === null) throw new Error('The readout has no other language.')
  return function TwinOf(props) {
    return (
      <I18nContext value={language}>
        <TextTwin other={other} {...props} />
      </I18nContext>
    )
  }
}
