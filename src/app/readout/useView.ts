import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { usePlace } from '#app/usePlace.ts'
import { goToPlace } from '#browser/address.ts'
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

/** Reads the view from the URL, which is its only store. */
export function useView(readout: Readout): ViewInUrl {
  const { search, hash } = usePlace()
  const known = useMemo(() => knownIn(readout), [readout])
  const { view, ignored } = useMemo(() => parseQuery(search, known), [search, known])
  const latest = useRef({ view, hash })
  useLayoutEffect(() => {
    latest.current = { view, hash }
  })
  const change = useCallback((next: (view: View) => View) => {
    goToPlace({ search: buildQuery(next(latest.current.view)), hash: latest.current.hash })
  }, [])
  const changes = useMemo(
    () => ({
      onToggleTopic: (topic: string) => change((before) => toggleTopic(before, topic)),
      onToggleSpeaker: (party: string) => change((before) => toggleSpeaker(before, party)),
      onMatch: (match: View['match']) => change((before) => ({ ...before, match })),
      onOnly: (only: boolean) => change((before) => ({ ...before, only })),
      onClear: () => change(clearFilter),
      onTidy: (tidyHash: string) => {
        goToPlace({ search: buildQuery(latest.current.view), hash: tidyHash }, { replace: true })
      },
    }),
    [change],
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
