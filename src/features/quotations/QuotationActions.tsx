import { useTranslation } from '#i18n/useTranslation.ts'
import { CopyControl } from '#ui/CopyControl.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useSettled } from '#ui/settled.ts'
import { CiteControl } from './CiteControl.tsx'
import styles from './QuotationCard.module.css'

type Props = {
  id: string
  permalink: (id: string) => string
  copyText: () => string
  copy: (text: string) => Promise<boolean>
  previous: string | null
  next: string | null
  onStep: (id: string) => void
  onCite: (id: string, opener: Element) => void
}

/** The foot of a quotation's card: to its neighbours, cite it, copy it with its source, copy a link. */
export function QuotationActions({ id, permalink, copyText, copy, previous, next, onStep, onCite }: Props) {
  const { t } = useTranslation()
  const isSettled = useSettled()
  if (!isSettled) return null
  const said = { doneLabel: t('copy.done'), failedLabel: t('copy.failed'), copy }
  return (
    <div className={styles.actions}>
      {previous !== null && (
        <button type="button" className={styles.step} onClick={() => onStep(previous)}>
          <Icon name="chevron-left" />
          {t('quotation.card.previous')}
        </button>
      )}
      {next !== null && (
        <button type="button" className={styles.step} onClick={() => onStep(next)}>
          {t('quotation.card.next')}
          <Icon name="chevron-right" />
        </button>
      )}
      <span className={styles.copies}>
        <CiteControl label={t('cite.label')} onCite={(opener) => onCite(id, opener)} />
        <CopyControl kind="text" label={t('copy.text')} text={copyText} {...said} />
        <CopyControl kind="link" label={t('copy.link')} text={() => permalink(id)} {...said} />
      </span>
    </div>
  )
}
