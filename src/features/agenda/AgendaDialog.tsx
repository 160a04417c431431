import { type Agenda, type AgendaCell, keepCells } from '#domain/agenda.ts'
import type { View } from '#domain/view.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { Icon } from '#ui/Icon.tsx'
import styles from './AgendaDialog.module.css'
import { AgendaKey } from './AgendaKey.tsx'
import { AgendaList } from './AgendaList.tsx'
import { AgendaTable } from './AgendaTable.tsx'
import type { FollowLink } from './CellWords.tsx'
import { type AgendaSpeaker, SpeakerSwitches } from './SpeakerSwitches.tsx'

export type AgendaDialogProps = {
  agenda: Agenda
  /** The cells that match the filter. */
  matching: Set<AgendaCell>
  isFiltering: boolean
  view: View
  /** Whether there is no room for a table. */
  isList: boolean
  speakers: AgendaSpeaker[]
  onToggleTopic: (topic: string) => void
  onToggleSpeaker: (party: string) => void
  onOnly: (only: boolean) => void
  onFollow: FollowLink
  onClose: () => void
}

/** Topics × contacts under the one filter, a table or, where that has no room, a list. */
export function AgendaDialog(props: AgendaDialogProps) {
  const { agenda, matching, view, isList, onToggleTopic, onFollow, onClose } = props
  const { t } = useTranslation()
  const shown = view.only ? keepCells(agenda, (cell) => matching.has(cell)) : agenda
  const Form = isList ? AgendaList : AgendaTable
  return (
    <Dialog title={t('app.agenda.label')} closeLabel={t('card.close')} isWide onClose={onClose}>
      <div className={styles.body}>
        {agenda.contacts.length === 0 ? (
          <p>{t('agenda.none.known')}</p>
        ) : (
          <>
            <Filter {...props} />
            {matching.size === 0 && <p>{t('agenda.none.match')}</p>}
            {shown.contacts.length > 0 && (
              <Form
                agenda={shown}
                matching={matching}
                only={view.only}
                chosen={view.topics}
                onToggleTopic={onToggleTopic}
                onFollow={onFollow}
              />
            )}
            <AgendaKey />
          </>
        )}
        {agenda.leftOut > 0 && <p className={styles.soft}>{t('agenda.leftOut', { count: agenda.leftOut })}</p>}
      </div>
    </Dialog>
  )
}

function Filter({ agenda, matching, isFiltering, view, speakers, onToggleSpeaker, onOnly }: AgendaDialogProps) {
  const { t } = useTranslation()
  const rows = agenda.groups.flatMap((group) => group.rows)
  const matchingRows = rows.filter(({ cells }) => cells.some((cell) => cell !== null && matching.has(cell)))
  return (
    <div className={styles.filter}>
      {speakers.length > 0 && <SpeakerSwitches speakers={speakers} by={view.by} onToggle={onToggleSpeaker} />}
      <button type="button" className={styles.switch} aria-pressed={view.only} onClick={() => onOnly(!view.only)}>
        <Icon name={view.only ? 'check' : 'list-filter'} />
        {t('filter.only.label')}
      </button>
      <span role="status" className={styles.soft}>
        {isFiltering && t('agenda.status', { matching: matchingRows.length, count: rows.length })}
      </span>
    </div>
  )
}
