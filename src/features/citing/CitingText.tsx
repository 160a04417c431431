import type { SavedFile } from '#browser/saveFile.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { HandCopy } from '#ui/HandCopy.tsx'
import { useCopying } from '#ui/useCopying.ts'
import styles from './CitingDialog.module.css'

type Props = {
  text: string
  /** Its name and media type as a file, where it makes sense as one. */
  file: { name: string; type: string } | null
  copy: (text: string) => Promise<boolean>
  save: (file: SavedFile) => void
}

/** A citation as it will be pasted, and what can be done with it. Where the clipboard refuses it is shown to be copied by hand. */
export function CitingText({ text, file, copy, save }: Props) {
  const { t } = useTranslation()
  const [state, setState] = useCopying()
  const handleCopy = async () => {
    setState('ready')
    setState((await copy(text)) ? 'done' : 'failed')
  }
  return (
    <>
      {state === 'failed' ? (
        <HandCopy label={t('copy.failed')} text={text} className={styles.byHand} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so has to be reached by keyboard
        <section tabIndex={0} aria-label={t('citing.text.label')} className={styles.text}>
          {text}
        </section>
      )}
      <div className={styles.actions}>
        <button type="button" className={styles.main} onClick={handleCopy}>
          {t('citing.copy.label')}
        </button>
        {file !== null && (
          <button type="button" className={styles.second} onClick={() => save({ ...file, text })}>
            {t('citing.save.label', { name: file.name })}
          </button>
        )}
        <span role="status" className={styles.said}>
          {state === 'done' && t('copy.done')}
        </span>
      </div>
    </>
  )
}
