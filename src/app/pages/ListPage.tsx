import { Bar } from '#app/shell/Bar.tsx'
import { DocumentHead } from '#app/shell/DocumentHead.tsx'
import { LangSwitch } from '#app/shell/LangSwitch.tsx'
import { PageLink } from '#app/shell/PageLink.tsx'
import type { Lang } from '#content/schema/text.ts'
import { buildPath } from '#domain/links.ts'
import type { ReadoutSummary } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './ListPage.module.css'

/** The readouts, newest first. */
export function ListPage({ lang, summaries }: { lang: Lang; summaries: ReadoutSummary[] }) {
  const { t } = useTranslation()
  return (
    <>
      <DocumentHead lang={lang} title={t('app.title.list')} />
      <Bar
        lang={lang}
        langSwitch={<LangSwitch lang={lang} to={(other) => buildPath({ page: 'list', lang: other })} />}
      />
      <main className={styles.main}>
        <h1 className={styles.heading}>{t('app.list.heading')}</h1>
        <p className={styles.dek}>{t('app.list.dek')}</p>
        <ol className={styles.list}>
          {summaries.map(({ slug, kind, date, headline, dek }) => (
            <li key={slug} className={styles.item}>
              <p className={styles.kind}>
                {t(`contact.kind.${kind}`)} · {date.words}
              </p>
              <h2 className={styles.headline}>
                <PageLink to={buildPath({ page: 'readout', lang, slug, passage: null })}>{headline}</PageLink>
              </h2>
              <p className={styles.summary}>{dek}</p>
            </li>
          ))}
        </ol>
      </main>
    </>
  )
}
