import { memo } from 'react'
import type { Quotation, Relation } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { CopyControl } from '#ui/CopyControl.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useSettled } from '#ui/settled.ts'
import { CiteControl } from './CiteControl.tsx'
import styles from './QuotationItem.module.css'
import { type AskSpeaker, SpeakerName } from './SpeakerName.tsx'

type Props = BodyProps & { relation: Relation; isMatch: boolean; isShown: boolean }

type BodyProps = {
  quotation: Quotation
  permalink: (id: string) => string
  copy: (text: string) => Promise<boolean>
  copyTextOf: (quotation: Quotation) => string
  onCite: (id: string, opener: Element) => void
  onAskSpeaker: AskSpeaker | undefined
}

/** One quotation of the list: its words cut to three lines for the eye, who said them where, the way to them, citing, copies. */
export const QuotationItem = memo(function QuotationItem(props: Props) {
  const { relation, isMatch, isShown, ...body } = props
  const { mode } = body.quotation
  return (
    <li
      className={styles.item}
      hidden={!isShown}
      data-relation={relation}
      data-mode={mode}
      data-match={isMatch ? undefined : 'false'}
    >
      <Body {...body} />
    </li>
  )
})

/** Apart, so that a filter changes one attribute of an entry and draws nothing in it anew. */
const Body = memo(function Body({ quotation, permalink, copy, copyTextOf, onCite, onAskSpeaker }: BodyProps) {
  const { t } = useTranslation()
  const isSettled = useSettled()
  const { id, mode, label, text, source } = quotation
  const said = { doneLabel: t('copy.done'), failedLabel: t('copy.failed'), copy }
  const name = t(`quotations.name.${mode}`, { label })
  const jump = t(`quotations.jump.${mode}`, { label })
  return (
    <>
      <p className={styles.words}>{text}</p>
      <div className={styles.foot}>
        <p className={styles.source}>
          <span aria-hidden className={styles.label}>
            {label}
          </span>
          <b>
            <SpeakerName quotation={quotation} onAsk={onAskSpeaker} />
          </b>
          {` ${source}`}
        </p>
        <div className={styles.controls}>
          <a href={`#${id}`} className={styles.control} title={jump}>
            <Icon name="arrow-right" />
          </a>
          {isSettled && (
            <>
              <CiteControl label={t('cite.name', { name })} onCite={(opener) => onCite(id, opener)} />
              <CopyControl
                kind="text"
                text={() => copyTextOf(quotation)}
                label={t(`quotations.copy.${mode}`, { label })}
                {...said}
              />
              <CopyControl kind="link" text={() => permalink(id)} label={t('copy.linkTo', { name })} {...said} />
            </>
          )}
        </div>
      </div>
    </>
  )
})
