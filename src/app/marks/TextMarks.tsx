import { useCallback, useEffect, useMemo, useState } from 'react'
import type { FollowHash } from '#app/readout/useJumps.ts'
import { elementOf } from '#browser/elementOf.ts'
import { openCard } from '#browser/openCard.ts'
import type { CardPlace } from '#browser/showCard.ts'
import { textIn } from '#browser/textOffsets.ts'
import { type PressedWord, watchWords } from '#browser/watchWords.ts'
import type { Readout } from '#domain/readout.ts'
import { marksAt, withoutRepeats } from '#domain/wordMarks.ts'
import type { CardMark } from '#features/marks/MarkList.tsx'
import { useTranslation } from '#i18n/useTranslation.ts'
import { CardMarks } from './CardMarks.tsx'
import { FocusedParagraph } from './FocusedParagraph.tsx'
import { type MarkedParagraph, markedParagraphs } from './markedParagraphs.ts'
import { type Shown, ShownCard } from './ShownCard.tsx'
import { useLitNames } from './useLitNames.ts'

/** Asked who said a quotation; `opener` was pressed. */
export type AskedSpeaker = { quotation: string; opener: HTMLElement }

export type TextMarksProps = {
  readout: Readout
  /** The id in the page of what has an id in the readout; stable. */
  idOf?: (id: string) => string
  asked: AskedSpeaker | null
  /** Ids of the chosen topics. */
  chosen: string[]
  onToggleTopic: (topic: string) => void
  onLink: FollowHash
}

const asItIs = (id: string) => id

/**
 * Reaches every mark of a text: where words are pressed, from the card of a quotation, and from the paragraph that has the
 * focus. Several marks are named in a chooser. Persons and bodies have their cards here.
 */
export function TextMarks({ readout, idOf = asItIs, asked, chosen, onToggleTopic, onLink }: TextMarksProps) {
  const { t } = useTranslation()
  const paragraphs = useMemo(() => markedParagraphs(readout, idOf), [readout, idOf])
  const [shown, setShown] = useState<Shown | null>(null)
  useLitNames(readout.lang, paragraphs)

  const open = useCallback(
    (mark: CardMark, paragraph: string, place: CardPlace) => {
      if (mark.kind === 'party') setShown({ kind: 'party', party: mark.id, place })
      else openCard(`card:${mark.kind === 'term' ? 'term:' : ''}${idOf(mark.id)}`, elementOf(paragraph) ?? undefined)
    },
    [idOf],
  )

  useEffect(() => {
    const press = ({ paragraph: element, at, box }: PressedWord) => {
      const paragraph = paragraphs.get(element.id)
      // In another wording, as of a browser that translates, no character has the place that it had.
      if (paragraph === undefined || !textIn(element).startsWith(paragraph.text)) return
      const marks = marksAt(paragraph.marks, at)
      const place = { source: box, opener: element }
      const [first, ...others] = marks
      if (first === undefined) return
      if (others.length > 0) {
        setShown({ kind: 'chooser', title: t('marks.words.title'), marks, paragraph: paragraph.id, place })
      } else if (first.mark.kind === 'party' || first.mark.kind === 'term') open(first.mark, paragraph.id, place)
    }
    return watchWords(press)
  }, [paragraphs, open, t])

  useEffect(() => {
    const quotation = readout.quotations.find(({ id }) => idOf(id) === asked?.quotation)
    if (asked === null || quotation === undefined) return
    const place = { source: asked.opener, opener: asked.opener }
    const marks = quotation.speakers.map((id) => ({ mark: { kind: 'party' as const, id }, words: quotation.speaker }))
    const [first, ...others] = marks
    if (first && others.length === 0) setShown({ kind: 'party', party: first.mark.id, place })
    else
      setShown({
        kind: 'chooser',
        title: t('quotations.speaker.label'),
        marks,
        paragraph: idOf(quotation.paragraph),
        place,
      })
  }, [readout, idOf, asked, t])

  const handleParagraph = ({ id, number, marks }: MarkedParagraph, opener: HTMLElement) => {
    const title = t('marks.paragraph.title', { number })
    setShown({ kind: 'chooser', title, marks: withoutRepeats(marks), paragraph: id, place: { source: opener, opener } })
  }
  const handleClose = useCallback(() => setShown(null), [])
  const shared = { readout, idOf, chosen, onToggleTopic, onOpen: open }
  return (
    <>
      <FocusedParagraph paragraphs={paragraphs} onOpen={handleParagraph} />
      <CardMarks paragraphs={paragraphs} {...shared} />
      {shown && <ShownCard shown={shown} onLink={onLink} onClose={handleClose} {...shared} />}
    </>
  )
}
