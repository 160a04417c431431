import { useMemo } from 'react'
import { usePlace } from '#app/usePlace.ts'
import { currentPlace, goToPlace } from '#browser/address.ts'
import { findIn, withFind } from '#domain/finding/findQuery.ts'
import { buildQuery, type Ignored, type Known, parseQuery } from '#domain/links.ts'
import { otherLang } from '#domain/otherLang.ts'
import type { Readout } from '#domain/readout.ts'
import { clearFilter, toggleSpeaker, toggleTopic, type View } from '#domain/view.ts'

/** The view that the URL holds, and the ways to change it. Each change is one entry of the history; the functions are stable. */
export type ViewInUrl = {
  view: View
  ignored: Ignored[]
  onToggleTopic: (topic: string) => void
  onToggleSpeaker: (party: string) => void
  onMatch: (match: View['match']) => void
  onOnly: (only: boolean) => void
  onClear: () => void
  /** Rewrites the address without what was ignored; no entry of the history is added. */
  onTidy: (hash: string) => void
}

/** Reads the view from the URL, which is its only store. Words to find are no part of it: typing them changes nothing here. */
export function useView(readout: Readout): ViewInUrl {
  const shown = withFind(usePlace().search, null)
  const known = useMemo(() => knownIn(readout), [readout])
  const read = useMemo(() => parseQuery(shown, known), [shown, known])
  const changes = useMemo(() => changesOf(known), [known])
  return { ...read, ...changes }
}

/** The changes begin with the address, not with what is drawn: of two presses the second may come before the first is drawn. */
function changesOf(known: Known) {
  const change = (next: (view: View) => View, { hash, replace = false }: { hash?: string; replace?: boolean } = {}) => {
    const place = currentPlace()
    const { view } = parseQuery(withFind(place.search, null), known)
    const search = withFind(buildQuery(next(view)), findIn(place.search))
    goToPlace({ search, hash: hash ?? place.hash }, { replace })
  }
  return {
    onToggleTopic: (topic: string) => change((before) => toggleTopic(before, topic)),
    onToggleSpeaker: (party: string) => change((before) => toggleSpeaker(before, party)),
    onMatch: (match: View['match']) => change((before) => ({ ...before, match })),
    onOnly: (only: boolean) => change((before) => ({ ...before, only })),
    onClear: () => change(clearFilter),
    onTidy: (hash: string) => change((before) => before, { hash, replace: true }),
  }
}

function knownIn({ topics, quotations, lang }: Readout): Known {
  return {
    topics: new Set(topics.flatMap((group) => group.topics.map(({ id }) => id))),
    parties: new Set(quotations.flatMap(({ speakers }) => speakers)),
    beside: otherLang(lang),
  }
}
