import type { ReactNode } from 'react'
import { useTranslation } from '#i18n/useTranslation.ts'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Broken } from './Broken.tsx'
import styles from './Panel.module.css'

type Props = { id: string; title: string; aside?: ReactNode; children: ReactNode }

/** A part of the side columns; below 800 px the same part is a sheet that the toolbar opens. */
export function Panel({ id, title, aside, children }: Props) {
  const { t } = useTranslation()
  const titleId = `${id}:title`
  return (
    <section id={id} popover="auto" aria-labelledby={titleId} className={styles.panel}>
      <div className={styles.head}>
        <h2 id={titleId} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {aside}
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          className={styles.close}
          aria-label={t('card.close')}
        >
          <Icon name="x" size={20} />
        </button>
      </div>
      <ErrorBoundary fallback={(retry) => <Broken part={title} onRetry={retry} />}>{children}</ErrorBoundary>
    </section>
  )
}
