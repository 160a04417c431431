import { useLayoutEffect } from 'react'
import { flagRoot } from '#browser/flagRoot.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/iconNames.ts'
import styles from './FilterControls.module.css'

type Props = {
  /** How many paragraphs match. */
  total: number
  position: number | null
  isOnly: boolean
  onStep: (step: -1 | 1) => void
  onOnly: (isOnly: boolean) => void
  onClear: () => void
}

/** The controls of the filter: step through the matches, fold the rest, clear. They stay in view under the bar. */
export function FilterControls({ total, position, isOnly, onStep, onOnly, onClear }: Props) {
  const { t } = useTranslation()
  // The style sheet makes room for the controls by the root's own scroll padding: nothing else changes with it.
  useLayoutEffect(() => flagRoot('filterBar'), [])
  const onlyIcon = isOnly ? 'check' : 'list-filter'
  return (
    <fieldset aria-label={t('filter.bar.name')} className={styles.bar}>
      <Step
        id="filter:previous"
        name={t('filter.step.previous')}
        icon="chevron-up"
        isDisabled={total === 0}
        onClick={() => onStep(-1)}
      />
      <Step
        id="filter:next"
        name={t('filter.step.next')}
        icon="chevron-down"
        isDisabled={total === 0}
        onClick={() => onStep(1)}
      />
      {position !== null && <span className={styles.position}>{t('filter.step.position', { position, total })}</span>}
      <button
        type="button"
        id="filter:only"
        className={styles.only}
        aria-pressed={isOnly}
        onClick={() => onOnly(!isOnly)}
      >
        <Icon name={onlyIcon} />
        {t('filter.only.label')}
      </button>
      <button
        type="button"
        id="filter:clear"
        className={styles.clear}
        aria-label={t('filter.clear.label')}
        onClick={onClear}
      >
        <Icon name="x" />
        <span className={styles.clearText}>{t('filter.clear.label')}</span>
      </button>
    </fieldset>
  )
}

type StepProps = { id: string; name: string; icon: IconName; isDisabled: boolean; onClick: () => void }

function Step({ id, name, icon, isDisabled, onClick }: StepProps) {
  return (
    <button
      type="button"
      id={id}
      className={styles.step}
      aria-label={name}
      title={name}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Icon name={icon} size={18} />
    </button>
  )
}
