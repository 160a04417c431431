import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { usePlace } from '#app/usePlace.ts'
import { goToPlace } from '#browser/address.ts'
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
  const { search, hash } = usePlace()
  const known = useMemo(() => knownIn(readout), [readout])
  const shown = withFind(search, null)
  const { view, ignored } = useMemo(() => parseQuery(shown, known), [shown, known])
  const latest = useRef({ view, search, hash })
  useLayoutEffect(() => {
    latest.current = { view, search, hash }
  })
  const goTo = useCallback((next: View, nextHash: string, options?: { replace: boolean }) => {
    goToPlace({ search: withFind(buildQuery(next), findIn(latest.current.search)), hash: nextHash }, options)
  }, [])
  const change = useCallback(
    (next: (view: View) => View) => goTo(next(latest.current.view), latest.current.hash),
    [goTo],
  )
  const changes = useMemo(
    () => ({
      onToggleTopic: (topic: string) => change((before) => toggleTopic(before, topic)),
      onToggleSpeaker: (party: string) => change((before) => toggleSpeaker(before, party)),
      onMatch: (match: View['match']) => change((before) => ({ ...before, match })),
      onOnly: (only: boolean) => change((before) => ({ ...before, only })),
      onClear: () => change(clearFilter),
      onTidy: (tidyHash: string) => {
        goTo(latest.current.view, tidyHash, { replace: true })
      },
    }),
    [goTo, change],
  )
  return { view, ignored, ...changes }
}

function knownIn({ topics, quotations, lang }: Readout): Known {
  return {
    topics: new Set(topics.flatMap((group) => group.topics.map(({ id }) => id))),
    parties: new Set(quotations.flatMap(({ speakers }) => speakers)),
    beside: otherLang(lang),
  }
}
