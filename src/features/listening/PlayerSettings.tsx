import { useId } from 'react'
import type { Lang } from '#content/schema/text.ts'
import { chooseVoice, type Voice, voicesFor } from '#domain/speech/chooseVoice.ts'
import type { Tuning } from '#domain/speech/speechState.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './PlayerBar.module.css'
import { RATES } from './rememberedTuning.ts'

type Props = {
  /** The languages that are to be read. */
  langs: Lang[]
  voices: Voice[]
  tuning: Tuning
  onTune: (tuning: Tuning) => void
}

/** The speed, and a voice for each language that is read. */
export function PlayerSettings({ langs, voices, tuning, onTune }: Props) {
  const { t, i18n } = useTranslation()
  const id = useId()
  return (
    <>
      <label htmlFor={`${id}rate`} className={styles.setting}>
        {t('listening.rate.label')}
        <select
          id={`${id}rate`}
          value={tuning.rate}
          onChange={({ target }) => onTune({ ...tuning, rate: Number(target.value) })}
        >
          {RATES.map((rate) => (
            <option key={rate} value={rate}>
              {t('listening.rate.value', { rate: rate.toLocaleString(i18n.language) })}
            </option>
          ))}
        </select>
      </label>
      {langs.map((lang) => {
        const speaking = voicesFor(voices, lang)
        if (speaking.length === 0) return <p key={lang}>{t(`listening.missing.${lang}`)}</p>
        return (
          <label key={lang} htmlFor={`${id}${lang}`} className={styles.setting}>
            {t(`listening.voice.${lang}`)}
            <select
              id={`${id}${lang}`}
              value={chooseVoice(voices, lang, tuning.voices[lang])?.voiceURI}
              onChange={({ target }) => onTune({ ...tuning, voices: { ...tuning.voices, [lang]: target.value } })}
            >
              {speaking.map(({ voiceURI, name }) => (
                <option key={voiceURI} value={voiceURI}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )
      })}
    </>
  )
}
