import type { Agenda, AgendaCell } from '#domain/agenda.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './AgendaTable.module.css'
import { CellWords, type FollowLink } from './CellWords.tsx'
import { ContactName } from './ContactName.tsx'
import { TopicSwitch } from './TopicSwitch.tsx'

export type AgendaFormProps = {
  agenda: Agenda
  matching: Set<AgendaCell>
  /** Whether what does not match is left out; a table has to keep, dimmed, what shares its rows and columns with a match. */
  only: boolean
  /** Ids of the chosen topics. */
  chosen: string[]
  onToggleTopic: (topic: string) => void
  onFollow: FollowLink
}

/** The agenda as a table: a row for each topic under the heading of its group, a column for each contact. */
export function AgendaTable({ agenda, matching, chosen, onToggleTopic, onFollow }: AgendaFormProps) {
  const { t } = useTranslation()
  const { contacts, groups } = agenda
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('agenda.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('agenda.topic')}
            </th>
            {contacts.map((contact) => (
              <th key={contact.id} scope="col" className={styles.contact} data-relation={contact.relation}>
                <ContactName contact={contact} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ id, name, rows }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={contacts.length + 1} className={styles.group}>
                <span className={styles.groupName}>{name}</span>
              </th>
            </tr>
            {rows.map(({ topic, cells }) => (
              <tr key={topic.id}>
                <th scope="row" className={styles.topic}>
                  <TopicSwitch
                    name={topic.name}
                    isPressed={chosen.includes(topic.id)}
                    isMatch={cells.some((cell) => cell !== null && matching.has(cell))}
                    onToggle={() => onToggleTopic(topic.id)}
                  />
                </th>
                {cells.map((cell, index) => (
                  <td key={contacts[index]?.id} className={styles.cell}>
                    {cell !== null && <CellWords cell={cell} isMatch={matching.has(cell)} onFollow={onFollow} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
