import { type MouseEvent, useMemo, useSyncExternalStore } from 'react'
import { speakersOf } from '#app/readout/speakersOf.ts'
import { useView } from '#app/readout/useView.ts'
import { isNarrow, watchWidth } from '#browser/narrowWindow.ts'
import { agendaOf } from '#domain/agenda.ts'
import { filterReadout } from '#domain/filter.ts'
import { filterAgenda } from '#domain/filterAgenda.ts'
import type { Readout } from '#domain/readout.ts'
import { AgendaDialog } from '#features/agenda/AgendaDialog.tsx'

type Props = {
  readout: Readout
  onFollow: (event: MouseEvent) => void
  onClose: () => void
}

/** The agenda of a readout under the filter of the address, which it also changes. */
export function AgendaTool({ readout, onFollow, onClose }: Props) {
  const { view, onToggleTopic, onToggleSpeaker, onOnly } = useView(readout)
  const isList = useSyncExternalStore(watchWidth, isNarrow)
  const agenda = useMemo(() => agendaOf(readout), [readout])
  const speakers = useMemo(() => speakersOf(readout), [readout])
  const filtered = useMemo(() => filterReadout(readout, view), [readout, view])
  return (
    <AgendaDialog
      agenda={agenda}
      matching={filterAgenda(agenda, view, filtered)}
      isFiltering={filtered.isFiltering}
      view={view}
      isList={isList}
      speakers={speakers}
      onToggleTopic={onToggleTopic}
      onToggleSpeaker={onToggleSpeaker}
      onOnly={onOnly}
      onFollow={onFollow}
      onClose={onClose}
    />
  )
}
