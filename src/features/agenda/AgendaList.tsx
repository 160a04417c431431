import { useId } from 'react'
import type { AgendaGroup } from '#domain/agenda.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './AgendaList.module.css'
import type { AgendaFormProps } from './AgendaTable.tsx'
import { CellWords } from './CellWords.tsx'
import { ContactName } from './ContactName.tsx'
import { TopicSwitch } from './TopicSwitch.tsx'

/** The agenda as it reads on a phone: under each topic the contacts in which it came up. */
export function AgendaList(props: AgendaFormProps) {
  const { t } = useTranslation()
  return (
    <div>
      <p className={styles.lead}>{t('agenda.caption')}</p>
      {props.agenda.groups.map((group) => (
        <Group key={group.id} group={group} {...props} />
      ))}
    </div>
  )
}

function Group({ group, ...props }: AgendaFormProps & { group: AgendaGroup }) {
  const { agenda, matching, only, chosen, onToggleTopic, onFollow } = props
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.group}>
        {group.name}
      </h3>
      {group.rows.map(({ topic, cells }) => (
        <div key={topic.id} className={styles.topic}>
          <h4 id={`${id}${topic.id}`}>
            <TopicSwitch
              name={topic.name}
              isPressed={chosen.includes(topic.id)}
              isMatch={cells.some((cell) => cell !== null && matching.has(cell))}
              onToggle={() => onToggleTopic(topic.id)}
            />
          </h4>
          <ul aria-labelledby={`${id}${topic.id}`} className={styles.contacts}>
            {agenda.contacts.map((contact, index) => {
              const cell = cells[index]
              const isMatch = cell != null && matching.has(cell)
              if (!cell || (only && !isMatch)) return null
              return (
                <li
                  key={contact.id}
                  className={styles.contact}
                  data-relation={contact.relation}
                  data-match={isMatch ? undefined : 'false'}
                >
                  <ContactName contact={contact} />
                  <CellWords cell={cell} isMatch={isMatch} onFollow={onFollow} />
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </section>
  )
}
