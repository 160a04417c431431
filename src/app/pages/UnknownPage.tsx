import type { i18n } from 'i18next'
import { Bar } from '#app/shell/Bar.tsx'
import { DocumentHead } from '#app/shell/DocumentHead.tsx'
import { LangSwitch } from '#app/shell/LangSwitch.tsx'
import { PageLink } from '#app/shell/PageLink.tsx'
import type { Lang } from '#content/schema/text.ts'
import { buildPath } from '#domain/links.ts'
import { I18nContext, useTranslation } from '#i18n/useTranslation.ts'
import styles from './UnknownPage.module.css'

type Reason = 'path' | 'readout' | 'passage'

const LANGS: Lang[] = ['ru', 'en']

/** Nothing stands at this address. One page for all languages: what is not found has none. */
export function UnknownPage({ reason, i18ns }: { reason: Reason; i18ns: Record<Lang, i18n> }) {
  return (
    <>
      <I18nContext value={i18ns.ru}>
        <Bar lang="ru" langSwitch={<LangSwitch lang={null} to={(lang) => buildPath({ page: 'list', lang })} />} />
      </I18nContext>
      <main className={styles.main}>
        <p aria-hidden className={styles.code}>
          404
        </p>
        {LANGS.map((lang) => (
          <I18nContext key={lang} value={i18ns[lang]}>
            <Message lang={lang} reason={reason} />
          </I18nContext>
        ))}
      </main>
    </>
  )
}

function Message({ lang, reason }: { lang: Lang; reason: Reason }) {
  const { t } = useTranslation()
  const Heading = lang === 'ru' ? 'h1' : 'h2'
  return (
    <div lang={lang} className={styles.message}>
      {lang === 'ru' && <DocumentHead lang="ru" title={t('app.unknown.title')} />}
      <Heading className={styles.heading}>{t('app.unknown.title')}</Heading>
      <p>{t(`app.unknown.${reason}`)}</p>
      <p>
        <PageLink to={buildPath({ page: 'list', lang })}>{t('app.unknown.home')}</PageLink>
      </p>
    </div>
  )
}
