import { type MouseEvent, useMemo } from 'react'
import { FindOffer } from '#app/finding/FindOffer.tsx'
import { useTextMarks } from '#app/marks/useTextMarks.ts'
import { ReadingAids } from '#app/reading/ReadingAids.tsx'
import { LeftColumn } from '#app/readout/LeftColumn.tsx'
import { langLinks } from '#app/readout/langLinks.ts'
import { permalinkOf } from '#app/readout/permalink.ts'
import { ReadoutText } from '#app/readout/ReadoutText.tsx'
import { ReadoutTitle } from '#app/readout/ReadoutTitle.tsx'
import { RightColumn } from '#app/readout/RightColumn.tsx'
import { useAfterFrame } from '#app/readout/useAfterFrame.ts'
import { useArrival } from '#app/readout/useArrival.ts'
import { useJumps } from '#app/readout/useJumps.ts'
import { useView } from '#app/readout/useView.ts'
import { BackChip } from '#app/shell/BackChip.tsx'
import { Bar } from '#app/shell/Bar.tsx'
import { LangSwitch } from '#app/shell/LangSwitch.tsx'
import { Notices } from '#app/shell/Notices.tsx'
import { ShareControl } from '#app/shell/ShareControl.tsx'
import { SkipLinks } from '#app/shell/SkipLinks.tsx'
import { Toolbar } from '#app/shell/Toolbar.tsx'
import { useTools } from '#app/tools/useTools.ts'
import type { Twin } from '#app/twin/loadTwin.ts'
import { placeInText } from '#app/twin/placeInText.ts'
import { usePlace } from '#app/usePlace.ts'
import { currentPath } from '#browser/address.ts'
import type { ReadingPlace } from '#browser/readingPlace.ts'
import { filterReadout } from '#domain/filter.ts'
import type { Passage } from '#domain/links.ts'
import type { Readout } from '#domain/readout.ts'
import styles from './ReadoutPage.module.css'

type Props = {
  readout: Readout
  passage: Passage | null
  /** The other language, where it was loaded with the page. */
  firstTwin: Twin | null
  /** Whether the reader came by changing the language and is held where they were. */
  isPlaceKept: boolean
  onLeave: (place: ReadingPlace) => void
}

/** One readout with everything about it: text, topics, contacts and quotations under one filter. */
export function ReadoutPage({ readout, passage, firstTwin, isPlaceKept, onLeave }: Props) {
  const place = usePlace()
  const viewInUrl = useView(readout)
  const { view, ignored, onTidy } = viewInUrl
  const filtering = useMemo(() => ({ view, filtered: filterReadout(readout, view) }), [readout, view])
  const { filtered } = filtering
  // The status line and the side lists follow a frame later: the click is answered by the text, and first.
  const later = useAfterFrame(filtering)
  const arrival = useArrival(readout, isPlaceKept)
  const jumps = useJumps(arrival.goTo)
  const tools = useTools(readout)
  const marks = useTextMarks()
  const { lang, headline } = readout
  const handleSwitch = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
    if (currentTarget.pathname !== currentPath()) onLeave(placeInText(readout))
  }

  return (
    // The one place that follows links to a hash: they stay plain links, which also work without a script.
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: clicks bubble up from real links
    <div className={styles.page} onClick={jumps.onClick}>
      <ReadoutTitle readout={readout} passage={passage} />
      <SkipLinks />
      <Bar
        lang={lang}
        langSwitch={<LangSwitch {...langLinks({ readout, passage, view, place })} onSwitch={handleSwitch} />}
        find={<FindOffer />}
      >
        <ShareControl title={headline} url={() => permalinkOf(readout)} />
      </Bar>
      <div className={styles.columns}>
        <main id="main:" tabIndex={-1} className={styles.main}>
          <Notices
            ignored={ignored}
            isTargetMissing={arrival.isMissing}
            onDismiss={() => onTidy(arrival.isMissing ? '' : place.hash)}
          />
          <ReadoutText
            readout={readout}
            passage={passage}
            firstTwin={firstTwin}
            viewInUrl={viewInUrl}
            filtered={filtered}
            later={later}
            arrival={arrival}
            onJump={jumps.jumpTo}
            tools={tools}
            marks={marks}
            onLink={jumps.onClick}
          />
        </main>
        <RightColumn
          readout={readout}
          {...later}
          arrival={arrival}
          onToggleSpeaker={viewInUrl.onToggleSpeaker}
          onLink={jumps.onClick}
          tools={tools}
          onAskSpeaker={marks.onAskSpeaker}
        />
        <LeftColumn readout={readout} viewInUrl={viewInUrl} filtered={filtered} onJump={jumps.jumpTo} />
      </div>
      {jumps.canReturn && <BackChip onReturn={jumps.onReturn} onForget={jumps.onForget} />}
      <ReadingAids
        readout={readout}
        isFromTop={passage === null}
        canReturn={jumps.canReturn}
        onGo={arrival.goTo}
        onJump={jumps.jumpTo}
      />
      <Toolbar />
    </div>
  )
}
