import { memo } from 'react'
import { copyText } from '#browser/copyText.ts'
import type { Readout } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { CopyControl } from '#ui/CopyControl.tsx'
import { useSettled } from '#ui/settled.ts'
import styles from './PlaceLink.module.css'
import { permalinkOf } from './permalink.ts'

type Props = { readout: Readout; id: string } & (
  | { number: number; heading?: never }
  | { heading: string; number?: never }
)

/** Copies the link to a paragraph (by its number) or a section (by its heading). */
export const PlaceLink = memo(function PlaceLink({ readout, id, number, heading }: Props) {
  const { t } = useTranslation()
  // Its place is kept, so that nothing moves when it comes.
  if (!useSettled()) return <span className={styles.link} />
  return (
    <span className={styles.link}>
      <CopyControl
        kind="link"
        text={() => permalinkOf(readout, id)}
        label={heading === undefined ? t('app.paragraph.link', { number }) : t('copy.linkTo', { name: heading })}
        doneLabel={t('copy.done')}
        failedLabel={t('copy.failed')}
        copy={copyText}
      />
    </span>
  )
})
