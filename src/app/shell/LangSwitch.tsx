import type { MouseEvent } from 'react'
import type { To } from 'react-router'
import type { Lang } from '#content/schema/text.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './LangSwitch.module.css'
import { PageLink } from './PageLink.tsx'

const NAMES: Record<Lang, string> = { ru: 'Русский', en: 'English' }
const LANGS: Lang[] = ['ru', 'en']

type Props = {
  /** The language of the page; `null` where it is in both or in none. */
  lang: Lang | null
  to: (lang: Lang) => To
  /** The address of the page in both languages, where it has one. */
  beside?: To
  onSwitch?: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** The languages of the page, each under its own name, and both side by side. */
export function LangSwitch({ lang, to, beside, onSwitch }: Props) {
  const { t } = useTranslation()
  const link = { className: styles.lang, onClick: onSwitch }
  return (
    <nav aria-label={t('app.languages.label')} className={styles.switch}>
      {LANGS.map((other) => (
        <PageLink
          key={other}
          {...link}
          to={to(other)}
          lang={other}
          data-short={other.toUpperCase()}
          aria-current={other === lang ? 'true' : undefined}
        >
          <span className={styles.name}>{NAMES[other]}</span>
        </PageLink>
      ))}
      {beside !== undefined && (
        <PageLink
          {...link}
          to={beside}
          data-short={LANGS.join('+').toUpperCase()}
          data-scripted-only
          aria-current={lang === null ? 'true' : undefined}
        >
          <span className={styles.name}>{t('app.languages.beside')}</span>
        </PageLink>
      )}
    </nav>
  )
}
