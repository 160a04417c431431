import { Monitor, Moon, Sun, SunMoon } from 'lucide'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyTheme, currentTheme, type Theme } from '#browser/theme.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './ThemeMenu.module.css'

const ICONS = { system: Monitor, light: Sun, dark: Moon }
const THEMES: Theme[] = ['system', 'light', 'dark']

/** The theme, kept across visits. */
export const ThemeMenu = memo(function ThemeMenu() {
  const { t } = useTranslation()
  const [theme, setTheme] = useState(currentTheme)
  const handleChange = (next: Theme) => {
    applyTheme(next)
    setTheme(next)
  }
  return (
    <>
      <button
        type="button"
        popoverTarget="menu:theme"
        className={styles.control}
        aria-label={t('app.theme.label')}
        title={t('app.theme.label')}
      >
        <Icon of={SunMoon} size={18} />
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
                onChange={() => handleChange(option)}
              />
              <Icon of={icon} size={16} />
              {t(`app.theme.${option}`)}
            </label>
          )
        })}
      </fieldset>
    </>
  )
})
