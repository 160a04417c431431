import { READING_SETTINGS, type ValueOf } from '#browser/readingSettings.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './SettingChoice.module.css'

type Props<Name extends 'theme' | 'face'> = {
  name: Name
  value: ValueOf<Name>
  onChange: (value: ValueOf<Name>) => void
}

/** A setting of a few values, each of which shows how it looks. */
export function SettingChoice<Name extends 'theme' | 'face'>({ name, value, onChange }: Props<Name>) {
  const { t } = useTranslation()
  const values: readonly ValueOf<Name>[] = READING_SETTINGS[name].values
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{t(`reading.${name}.label`)}</legend>
      {values.map((option) => (
        <label key={option} className={styles.option} data-option={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          {t(`reading.option.${option}`)}
        </label>
      ))}
    </fieldset>
  )
}
