import { useMemo } from 'react'
import type { FollowHash } from '#app/readout/useJumps.ts'
import type { Readout } from '#domain/readout.ts'
import type { CitedPassage } from '#features/passages/PassageOffer.tsx'
import { useTranslation } from '#i18n/useTranslation.ts'
import type { Tool } from './openTool.tsx'

/** The ways to the tools that are fetched when they are asked for. `opener` has the focus again once a tool is closed. */
export type Tools = {
  /** Cites a quotation, by its id, or other words of the text. */
  onCite: (cited: string | CitedPassage, opener: Element | null) => void
  onExport: (opener: Element) => void
  onCalendar: (contact: string, opener: Element) => void
  /** Links of the agenda are followed by `onLink`. */
  onAgenda: (opener: Element, onLink: FollowHash) => void
}

/** Opens tools of a readout; the functions are stable. */
export function useTools(readout: Readout): Tools {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const open = (tool: Tool, opener: Element | null) => {
      import('./openTool.tsx').then(({ openTool }) => openTool(tool, readout, i18n, opener)).catch(() => {})
    }
    return {
      onCite: (cited, opener) => open({ kind: 'cite', cited }, opener),
      onExport: (opener) => open({ kind: 'export' }, opener),
      onCalendar: (contact, opener) => open({ kind: 'calendar', contact }, opener),
      onAgenda: (opener, onLink) => open({ kind: 'agenda', onLink }, opener),
    }
  }, [readout, i18n])
}
