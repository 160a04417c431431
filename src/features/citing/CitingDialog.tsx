import { useState } from 'react'
import type { SavedFile } from '#browser/saveFile.ts'
import type { Citation } from '#domain/citing/citation.ts'
import { CITATION_FORMATS } from '#domain/citing/citationFormats.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './CitingDialog.module.css'
import { CitingText } from './CitingText.tsx'
import { rememberedFormat, rememberFormat } from './rememberedFormat.ts'

export type CitingDialogProps = {
  /** What is cited: “quotation 1”. */
  name: string
  /** `null`: there is nothing to cite without what is missing. */
  citation: Citation | null
  /** What could not be loaded. */
  missing: 'original' | 'translation' | null
  copy: (text: string) => Promise<boolean>
  save: (file: SavedFile) => void
  onClose: () => void
}

/** A passage with its source in a format of the reader's choice, to be copied or saved. */
export function CitingDialog({ name, citation, missing, copy, save, onClose }: CitingDialogProps) {
  const { t } = useTranslation()
  const [format, setFormat] = useState(rememberedFormat)
  // The reader has read the translation: it goes along unless they decide otherwise.
  const [isTranslated, setIsTranslated] = useState(citation?.lang !== citation?.words.lang)
  return (
    <Dialog title={t('cite.name', { name })} closeLabel={t('card.close')} onClose={onClose}>
      <div className={styles.body}>
        <fieldset className={styles.formats}>
          <legend className={styles.legend}>{t('citing.format.label')}</legend>
          {CITATION_FORMATS.map((option) => (
            <label key={option.id} className={styles.format}>
              <input
                type="radio"
                name="citation-format"
                checked={option.id === format.id}
                onChange={() => {
                  setFormat(option)
                  rememberFormat(option)
                }}
              />
              {t(`citing.format.${option.id}`)}
            </label>
          ))}
        </fieldset>
        {citation?.translation && (
          <label className={styles.format}>
            <input type="checkbox" checked={isTranslated} onChange={() => setIsTranslated(!isTranslated)} />
            {t(`citing.translation.${citation.translation.lang}`)}
          </label>
        )}
        {missing !== null && <p role="alert">{t(`citing.missing.${missing}`)}</p>}
        {citation !== null && (
          <CitingText
            key={`${format.id} ${isTranslated}`}
            text={format.write(isTranslated ? citation : { ...citation, translation: null })}
            file={format.file && { ...format.file, name: `${citation.key}.${format.file.extension}` }}
            copy={copy}
            save={save}
          />
        )}
      </div>
    </Dialog>
  )
}
