import { useEffect } from 'react'
import { lightRanges } from '#browser/lightRanges.ts'
import { rangeInText, textBefore } from '#browser/textOffsets.ts'
import { markAt, type PairedMark, pairedRuns } from '#domain/pairedRuns.ts'
import type { Readout, Segment } from '#domain/readout.ts'
import { bareId, twinId } from '#domain/twinId.ts'

/** Under this name beside.css colours it. */
const NAME = 'twin'

/**
 * Lights the quotation, mention or term that is pointed at, else the one that has the focus, in both languages. The browser
 * paints the light over the text: nothing is drawn anew. `other` is the readout in its other language, ids as in the content.
 */
export function useTwinLight(own: Readout, other: Readout): void {
  useEffect(() => {
    const texts = new Map([...textsOf(own, (id) => id), ...textsOf(other, twinId)])
    let pointed: Range[] = []
    let focused: Range[] = []
    const light = () => lightRanges(NAME, pointed.length > 0 ? pointed : focused)
    const handlers = {
      pointerover: ({ target }: Event) => {
        pointed = twinsAt(target, texts)
        light()
      },
      focusin: ({ target }: Event) => {
        focused = twinsAt(target, texts)
        light()
      },
      focusout: () => {
        focused = []
        light()
      },
    }
    for (const [type, handle] of Object.entries(handlers)) document.addEventListener(type, handle)
    return () => {
      for (const [type, handle] of Object.entries(handlers)) document.removeEventListener(type, handle)
      lightRanges(NAME, [])
    }
  }, [own, other])
}

function textsOf({ sections }: Readout, name: (id: string) => string): [string, Segment[]][] {
  return sections.flatMap(({ paragraphs }) => paragraphs.map(({ id, segments }) => [name(id), segments] as const))
}

/** What an element of a paragraph stands for, there and in the paragraph's twin; nothing where either is missing. */
function twinsAt(target: EventTarget | null, texts: Map<string, Segment[]>): Range[] {
  const element = target instanceof Element ? target : null
  const paragraph = element?.closest('p[id]')
  const twin = [...(paragraph?.closest('[data-paragraph]')?.querySelectorAll('p[id]') ?? [])].find(
    (each) => each !== paragraph,
  )
  const segments = texts.get(paragraph?.id ?? '')
  const twinSegments = texts.get(twin?.id ?? '')
  if (!element || !paragraph || element === paragraph || !twin || !segments || !twinSegments) return []
  const control = element.closest('button')
  // A control stands after the words that it belongs to.
  const at = textBefore(paragraph, control ?? element) - (control ? 1 : 0)
  const mark = control ? markOf(control) : markAt(segments, at)
  if (mark === null) return []
  const [runs, twinRuns] = pairedRuns(segments, twinSegments, mark, at)
  return [...runs.map((run) => rangeInText(paragraph, run)), ...twinRuns.map((run) => rangeInText(twin, run))].filter(
    (range) => range !== null,
  )
}

/** The quotation or term whose card a control opens. */
function markOf(control: Element): PairedMark | null {
  const [, term, id] = /^card:(term:)?(.+)$/.exec(control.getAttribute('popovertarget') ?? '') ?? []
  return id === undefined ? null : { kind: term ? 'term' : 'quotation', id: bareId(id) }
}
