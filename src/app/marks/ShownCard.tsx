import { type MouseEvent, useEffect } from 'react'
import type { FollowHash } from '#app/readout/useJumps.ts'
import { elementOf } from '#browser/elementOf.ts'
import { type CardPlace, showCard } from '#browser/showCard.ts'
import { entryOf } from '#domain/entries.ts'
import type { Readout } from '#domain/readout.ts'
import { PartyCard } from '#features/entries/PartyCard.tsx'
import type { NamedMark } from '#features/marks/describeMark.ts'
import { MarkChooser } from '#features/marks/MarkChooser.tsx'
import type { CardMark } from '#features/marks/MarkList.tsx'

/** A card that is open beside its place: the names of marks, those of a paragraph by its id in the page, or a party. */
export type Shown = { place: CardPlace } & (
  | { kind: 'chooser'; title: string; marks: NamedMark[]; paragraph: string }
  | { kind: 'party'; party: string }
)

/** What the cards of marks share. */
export type MarksContext = {
  readout: Readout
  /** The id in the page of what has an id in the readout. */
  idOf: (id: string) => string
  /** Ids of the chosen topics. */
  chosen: string[]
  onToggleTopic: (topic: string) => void
  onOpen: (mark: CardMark, paragraph: string, place: CardPlace) => void
}

type Props = MarksContext & { shown: Shown; onLink: FollowHash; onClose: () => void }

/** Draws the card that is to be shown, and opens it. */
export function ShownCard({ shown, readout, idOf, chosen, onToggleTopic, onOpen, onLink, onClose }: Props) {
  const { place, kind } = shown
  const id = idOf(kind === 'party' ? `entry:${shown.party}` : 'marks:chooser')
  useEffect(() => {
    const card = elementOf(id)
    if (!(card instanceof HTMLElement)) return
    const first = card.querySelector<HTMLElement>(kind === 'party' ? 'button' : 'li > button')
    return showCard(card, first, place, onClose)
  }, [id, kind, place, onClose])
  if (kind === 'chooser') {
    return (
      <MarkChooser
        id={id}
        title={shown.title}
        marks={shown.marks}
        named={readout}
        chosen={chosen}
        onToggleTopic={onToggleTopic}
        onOpen={(mark) => onOpen(mark, shown.paragraph, place)}
      />
    )
  }
  const party = readout.parties.find((each) => each.id === shown.party)
  if (party === undefined) return null
  return (
    <PartyCard
      id={id}
      party={party}
      contacts={readout.contacts.filter(({ parties }) => parties.includes(party.id))}
      entry={entryOf(readout, { kind: 'party', id: party.id })}
      onFollow={(event: MouseEvent) => onLink(event, place.opener)}
    />
  )
}
