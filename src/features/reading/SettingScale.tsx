import { useId } from 'react'
import { READING_SETTINGS, type ValueOf } from '#browser/readingSettings.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './SettingScale.module.css'

type Props<Name extends 'size' | 'width' | 'spacing'> = {
  name: Name
  value: ValueOf<Name>
  /** A value in words. */
  describe: (value: number) => string
  onChange: (value: ValueOf<Name>) => void
}

/** A setting of several steps. */
export function SettingScale<Name extends 'size' | 'width' | 'spacing'>(props: Props<Name>) {
  const { name, value, describe, onChange } = props
  const { t } = useTranslation()
  const id = useId()
  const values: readonly ValueOf<Name>[] = READING_SETTINGS[name].values
  const handleStep = (step: number) => {
    const next = values[step]
    if (next !== undefined) onChange(next)
  }
  const said = describe(Number(value))
  return (
    <div className={styles.scale}>
      <label htmlFor={id}>{t(`reading.${name}.label`)}</label>
      <input
        id={id}
        type="range"
        className={styles.steps}
        max={values.length - 1}
        value={values.indexOf(value)}
        aria-valuetext={said}
        onChange={({ currentTarget }) => handleStep(currentTarget.valueAsNumber)}
      />
      <span aria-hidden className={styles.value}>
        {said}
      </span>
    </div>
  )
}
