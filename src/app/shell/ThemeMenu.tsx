import { memo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { applyTheme, currentTheme, type Theme, watchTheme } from '#browser/theme.ts'
import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/iconNames.ts'
import styles from './ThemeMenu.module.css'

const ICONS: Record<Theme, IconName> = { system: 'monitor', light: 'sun', dark: 'moon' }
const THEMES: Theme[] = ['system', 'light', 'dark']

/** The theme, kept across visits. */
export const ThemeMenu = memo(function ThemeMenu() {
  const { t } = useTranslation()
  const theme = useSyncExternalStore(watchTheme, currentTheme, (): Theme => 'system')
  return (
    <>
      <button
        type="button"
        data-scripted-only
        popoverTarget="menu:theme"
        className={styles.control}
        aria-label={t('app.theme.label')}
        title={t('app.theme.label')}
      >
        <Icon name="sun-moon" size={18} />
      </button>
      <fieldset id="menu:theme" popover="auto" className={styles.menu}>
        <legend className={styles.legend}>{t('app.theme.label')}</legend>
        {THEMES.map((option) => {
          const icon = ICONS[option]
          return (
            <label key={option} className={styles.option}>
              <input
                type="radio"
                name="theme"
                value={option}
                checked={theme === option}
                onChange={() => applyTheme(option)}
              />
              <Icon name={icon} size={16} />
              {t(`app.theme.${option}`)}
            </label>
          )
        })}
      </fieldset>
    </>
  )
})
