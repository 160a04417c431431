import { useTranslation } from 'react-i18next'
import { Link, type To } from 'react-router'
import type { Lang } from '#content/schema/text.ts'
import styles from './LangSwitch.module.css'

const NAMES: Record<Lang, string> = { ru: 'Русский', en: 'English' }
const LANGS: Lang[] = ['ru', 'en']

type Props = { lang: Lang | null; to: (lang: Lang) => To; onSwitch?: () => void }

/** The languages of the page, each under its own name. */
export function LangSwitch({ lang, to, onSwitch }: Props) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('app.languages.label')} className={styles.switch}>
      {LANGS.map((other) => (
        <Link
          key={other}
          to={to(other)}
          lang={other}
          hrefLang={other}
          className={styles.lang}
          aria-current={other === lang ? 'true' : undefined}
          onClick={onSwitch}
        >
          {NAMES[other]}
        </Link>
      ))}
    </nav>
  )
}
