import { useId, useState } from 'react'
import type { SavedFile } from '#browser/saveFile.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './ExportDialog.module.css'

/** A contact as it is chosen; `hasDay`: whether enough is known of its date for a calendar. */
export type ExportedContact = { id: string; name: string; hasDay: boolean }

export type ExportDialogProps = {
  contacts: ExportedContact[]
  /** Id of the contact that is chosen at first; `null` for all. */
  chosen: string | null
  quotationsAs: (form: 'csv' | 'annotations') => SavedFile
  calendarOf: (contacts: string[]) => SavedFile
  /** Whether the words are exported in one language alone, since the other could not be loaded. */
  isOneLanguage: boolean
  save: (file: SavedFile) => void
  print: () => void
  onClose: () => void
}

/** The quotations and the contacts of a readout as files for other programs, and the whole on paper. */
export function ExportDialog(props: ExportDialogProps) {
  const { quotationsAs, isOneLanguage, save, print, onClose } = props
  const { t } = useTranslation()
  return (
    <Dialog title={t('export.label')} closeLabel={t('card.close')} onClose={onClose}>
      <div className={styles.body}>
        <fieldset className={styles.part}>
          <legend className={styles.heading}>{t('exporting.quotations.heading')}</legend>
          {isOneLanguage && <p role="alert">{t('exporting.quotations.oneLanguage')}</p>}
          {(['csv', 'annotations'] as const).map((form) => (
            <div key={form} className={styles.choice}>
              <button type="button" className={styles.control} onClick={() => save(quotationsAs(form))}>
                {t(`exporting.quotations.${form}.label`)}
              </button>
              <span className={styles.hint}>{t(`exporting.quotations.${form}.hint`)}</span>
            </div>
          ))}
        </fieldset>
        <Contacts {...props} />
        <fieldset className={styles.part}>
          <legend className={styles.heading}>{t('exporting.sheet.heading')}</legend>
          <div className={styles.choice}>
            <button type="button" className={styles.control} onClick={print}>
              {t('exporting.sheet.label')}
            </button>
            <span className={styles.hint}>{t('exporting.sheet.hint')}</span>
          </div>
        </fieldset>
      </div>
    </Dialog>
  )
}

function Contacts({ contacts, chosen, calendarOf, save }: ExportDialogProps) {
  const { t } = useTranslation()
  const [id, setId] = useState(chosen ?? '')
  const hintId = useId()
  const wanted = contacts.filter((contact) => id === '' || contact.id === id)
  const drawn = wanted.filter(({ hasDay }) => hasDay).map((contact) => contact.id)
  const leftOut = wanted.filter(({ hasDay }) => !hasDay).map(({ name }) => name)
  return (
    <fieldset className={styles.part}>
      <legend className={styles.heading}>{t('exporting.contacts.heading')}</legend>
      <label className={styles.which}>
        {t('exporting.contacts.which')}
        <select value={id} onChange={(event) => setId(event.target.value)}>
          <option value="">{t('exporting.contacts.all')}</option>
          {contacts.map((contact) => (
            <option key={contact.id} value={contact.id}>
              {contact.name}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.choice}>
        <button
          type="button"
          disabled={drawn.length === 0}
          aria-describedby={hintId}
          className={styles.control}
          onClick={() => save(calendarOf(drawn))}
        >
          {t('exporting.contacts.calendar.label')}
        </button>
        <span id={hintId} role="status" className={styles.hint}>
          {leftOut.length > 0
            ? t('exporting.contacts.leftOut', { names: leftOut.join('; ') })
            : t('exporting.contacts.calendar.hint')}
        </span>
      </div>
    </fieldset>
  )
}
