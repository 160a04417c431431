import { memo } from 'react'
import type { Term } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './TermControl.module.css'

type Props = {
  term: Term
  /** Unique in the page: a term may stand in it more than once. */
  occurrence: string
}

/** The icon after a term in the text: opens its explanation. */
export const TermControl = memo(function TermControl({ term, occurrence }: Props) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      id={`control:term:${term.id}:${occurrence}`}
      popoverTarget={`card:term:${term.id}`}
      className={styles.control}
      aria-label={t('term.control.name', { name: term.shortName })}
    >
      <Icon name="info" size={12} />
    </button>
  )
})
