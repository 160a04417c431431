import { memo } from 'react'
import type { Term } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './TermControl.module.css'

/** The icon after a term in the text: opens its explanation. */
export const TermControl = memo(function TermControl({ term }: { term: Term }) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      popoverTarget={`card:term:${term.id}`}
      className={styles.control}
      aria-label={t('term.control.name', { name: term.shortName })}
    >
      <Icon name="info" size={12} />
    </button>
  )
})
