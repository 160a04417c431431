import type { Ref } from 'react'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './ListenControl.module.css'

type Props = { ref: Ref<HTMLButtonElement>; isOpen: boolean; onToggle: () => void }

/** Opens the player, or closes it. It stands in the space between head and text, so that its coming late moves nothing. */
export function ListenControl({ ref, isOpen, onToggle }: Props) {
  const { t } = useTranslation()
  return (
    <button ref={ref} type="button" className={styles.control} aria-expanded={isOpen} onClick={onToggle}>
      <Icon name="headphones" />
      {t('app.listening.label')}
    </button>
  )
}
