import type { ReactNode } from 'react'
import { ReadingControl } from '#app/reading/ReadingControl.tsx'
import type { Lang } from '#content/schema/text.ts'
import { buildPath } from '#domain/links.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './Bar.module.css'
import { PageLink } from './PageLink.tsx'

type Props = { lang: Lang; langSwitch: ReactNode; find?: ReactNode; children?: ReactNode }

/** The bar: the wordmark that leads to the list, the languages, the search in the text, the text settings and what else the page adds. */
export function Bar({ lang, langSwitch, find, children }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.place}>
      <header className={styles.bar}>
        <PageLink to={buildPath({ page: 'list', lang })} className={styles.wordmark} title={t('app.bar.home')}>
          Readout
        </PageLink>
        {langSwitch}
        <div className={styles.tools}>
          {find}
          <ReadingControl />
          {children}
        </div>
      </header>
    </div>
  )
}
