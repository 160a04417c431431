import type { WordMark } from '#domain/readout.ts'
import { keyOf } from '#domain/wordMarks.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import { describeMark, type Named, type NamedMark } from './describeMark.ts'
import styles from './MarkList.module.css'

/** A mark that has a card. */
export type CardMark = Extract<WordMark, { kind: 'quotation' | 'term' | 'party' }>

export type MarkListProps = {
  marks: NamedMark[]
  named: Named
  /** Ids of the chosen topics. */
  chosen: string[]
  onToggleTopic: (topic: string) => void
  /** Asked for the card of a mark; `opener` was pressed. */
  onOpen: (mark: CardMark, opener: HTMLElement) => void
}

/** Marks by name, in the order given: a topic is switched, everything else has its card opened. */
export function MarkList({ marks, ...rest }: MarkListProps) {
  return (
    <ul className={styles.list}>
      {marks.map((marked) => (
        <MarkItem key={keyOf(marked)} marked={marked} {...rest} />
      ))}
    </ul>
  )
}

function MarkItem({
  marked,
  named,
  chosen,
  onToggleTopic,
  onOpen,
}: Omit<MarkListProps, 'marks'> & { marked: NamedMark }) {
  const { t } = useTranslation()
  const described = describeMark(marked, named, t)
  if (described === null) return null
  const { mark } = marked
  const words = (
    <>
      <span className={styles.kind}>{described.kind}</span> <span className={styles.name}>{described.name}</span>
    </>
  )
  if (mark.kind === 'inner') return <li className={styles.mark}>{words}</li>
  if (mark.kind === 'mention') {
    const isChosen = chosen.includes(mark.id)
    return (
      <li>
        <button type="button" className={styles.mark} aria-pressed={isChosen} onClick={() => onToggleTopic(mark.id)}>
          {words}
          <Icon name={isChosen ? 'check' : 'list-filter'} className={styles.icon} />
        </button>
      </li>
    )
  }
  return (
    <li>
      <button
        type="button"
        className={styles.mark}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => onOpen(mark, currentTarget)}
      >
        {words}
        <Icon name="chevron-right" className={styles.icon} />
      </button>
    </li>
  )
}
