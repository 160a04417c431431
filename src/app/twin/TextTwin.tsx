import { useCallback, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { useTextMarks } from '#app/marks/useTextMarks.ts'
import { Cards } from '#app/readout/Cards.tsx'
import { controlsOf } from '#app/readout/useControls.tsx'
import { useTools } from '#app/tools/useTools.ts'
import { readoutHeader } from '#browser/readoutHeader.ts'
import type { Readout } from '#domain/readout.ts'
import { bareId, twinId } from '#domain/twinId.ts'
import { withTwinIds } from '#domain/withTwinIds.ts'
import type { ControlledMark } from '#features/article/cutPieces.ts'
import { quotationLooks } from '#features/article/quotationLooks.ts'
import { TwinHeader } from '#features/article/TwinHeader.tsx'
import 'virtual:twin-fonts.css'
import './beside.css'
import type { TwinProps } from './loadTwin.ts'
import { PrintedTwin } from './PrintedTwin.tsx'
import { SectionTwin } from './SectionTwin.tsx'
import { useBeside } from './useBeside.ts'
import { useTwinLight } from './useTwinLight.ts'

/**
 * The other language, each part of it within the page's own part: beside all of the text or under single paragraphs. The
 * article knows nothing of it and is not drawn anew.
 */
export function TextTwin({ other, ...props }: TwinProps & { other: Readout }) {
  const { readout, view, filtered, peeks, onToggleTopic, onLink } = props
  const isBeside = useBeside(readout, view.with !== null)
  useTwinLight(readout, other)
  const { twin, looks, renderControl } = useMemo(() => drawingOf(other), [other])
  const shown = isBeside ? null : peeks
  const steps = useMemo(
    () => twin.quotations.filter(({ paragraph }) => shown?.includes(bareId(paragraph)) ?? true),
    [twin, shown],
  )
  const { onCite, onCalendar } = useTools(other)
  const marks = useTextMarks()
  const handleCite = useCallback((id: string, opener: Element) => onCite(bareId(id), opener), [onCite])
  if (!isBeside && peeks.length === 0) return null
  const header = isBeside ? readoutHeader() : null
  return (
    <>
      {header && createPortal(<TwinHeader readout={twin} />, header)}
      {twin.sections.map((section) => (
        <SectionTwin
          key={section.id}
          section={section}
          lang={twin.lang}
          looks={looks}
          filtered={filtered}
          topics={view.topics}
          peeks={shown}
          renderControl={renderControl}
        />
      ))}
      {isBeside && <PrintedTwin readout={other} onCalendar={onCalendar} />}
      <div lang={twin.lang} data-twin>
        <Cards readout={twin} steps={steps} onCite={handleCite} onAskSpeaker={marks.onAskSpeaker} />
        {marks.TextMarks && (
          <marks.TextMarks
            // What is shown of the text changes with it.
            key={shown?.join(' ')}
            readout={other}
            idOf={twinId}
            asked={marks.asked}
            chosen={view.topics}
            onToggleTopic={onToggleTopic}
            onLink={onLink}
          />
        )}
      </div>
    </>
  )
}

/** The readout with ids of its own, and what its marks look like and are followed by. */
function drawingOf(other: Readout) {
  const twin = withTwinIds(other)
  const controls = controlsOf(twin, () => {})
  const renderControl = ({ kind, id }: ControlledMark) =>
    kind === 'quotation' ? controls.quotation(id) : controls.term(id)
  return { twin, looks: quotationLooks(twin), renderControl }
}
