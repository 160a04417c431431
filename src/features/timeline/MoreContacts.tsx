import { type ReactNode, useId } from 'react'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './Timeline.module.css'

type Props = {
  which: 'earlier' | 'later'
  count: number
  isShown: boolean
  onShow: (isShown: boolean) => void
  children: ReactNode
}

/** Contacts that the item does not speak of, behind a switch that says how many; nothing where there are none. */
export function MoreContacts({ which, count, isShown, onShow, children }: Props) {
  const { t } = useTranslation()
  const id = useId()
  if (count === 0) return null
  return (
    <>
      <button
        type="button"
        data-scripted-only
        id={id}
        className={styles.switch}
        aria-expanded={isShown}
        onClick={() => onShow(!isShown)}
      >
        {t(`timeline.switch.${which}`, { number: count })}
        <Icon name="chevron-down" className={styles.chevron} />
      </button>
      {isShown && (
        <ol className={styles.list} aria-labelledby={id}>
          {children}
        </ol>
      )}
    </>
  )
}
