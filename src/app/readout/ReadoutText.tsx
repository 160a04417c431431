import { type ReactNode, useCallback, useMemo, useReducer } from 'react'
import { ListeningOffer } from '#app/listening/ListeningOffer.tsx'
import type { TextMarksTool } from '#app/marks/useTextMarks.ts'
import { Broken } from '#app/shell/Broken.tsx'
import { loadToolWords } from '#app/tools/loadToolWords.ts'
import type { Tools } from '#app/tools/useTools.ts'
import type { Twin } from '#app/twin/loadTwin.ts'
import { TwinOffer } from '#app/twin/TwinOffer.tsx'
import { copyText } from '#browser/copyText.ts'
import type { Filtered } from '#domain/filter.ts'
import type { Passage } from '#domain/links.ts'
import type { Readout } from '#domain/readout.ts'
import { topicNames } from '#domain/topicNames.ts'
import { toggle, type View } from '#domain/view.ts'
import { Article } from '#features/article/Article.tsx'
import { MarksKey } from '#features/article/MarksKey.tsx'
import { ReadoutHeader } from '#features/article/ReadoutHeader.tsx'
import { LeadMap } from '#features/leadMap/LeadMap.tsx'
import { PassageOffer } from '#features/passages/PassageOffer.tsx'
import { usePassageMark } from '#features/passages/usePassageMark.ts'
import { FilterStatus } from '#features/topics/FilterStatus.tsx'
import { useTranslation } from '#i18n/useTranslation.ts'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { Cards } from './Cards.tsx'
import { OpeningPassage } from './OpeningPassage.tsx'
import { permalinkOf } from './permalink.ts'
import type { Arrival } from './useArrival.ts'
import { useControls } from './useControls.tsx'
import type { FollowHash } from './useJumps.ts'
import { useMatchSteps } from './useMatchSteps.ts'
import type { ViewInUrl } from './useView.ts'

type Props = {
  readout: Readout
  passage: Passage | null
  firstTwin: Twin | null
  viewInUrl: ViewInUrl
  filtered: Filtered
  /** What is filtered and by what, as it was told last. */
  later: { view: View; filtered: Filtered }
  arrival: Arrival
  onJump: (id: string) => void
  tools: Tools
  marks: TextMarksTool
  onLink: FollowHash
}

const NONE: string[] = []

/** The middle column: the head, the filter's status, the text and its cards. */
export function ReadoutText(props: Props) {
  const { readout, passage, firstTwin, viewInUrl, filtered, later, arrival, onJump, tools, marks, onLink } = props
  const { t, i18n } = useTranslation()
  const { view, onOnly, onClear, onToggleTopic } = viewInUrl
  const [peeks, onPeek] = useReducer(toggle, NONE)
  const controls = useControls(readout, onPeek)
  const { position, onStep } = useMatchSteps(filtered, onJump)
  const permalink = useCallback((id?: string) => permalinkOf(readout, id), [readout])
  const loadWords = useCallback(() => loadToolWords(i18n), [i18n])
  usePassageMark()
  const names = useMemo(() => namesIn(readout), [readout])
  const topicNames = useMemo(() => later.view.topics.map((id) => names.topics.get(id) ?? id), [later, names])
  const speakerNames = useMemo(() => later.view.by.map((id) => names.parties.get(id) ?? id), [later, names])
  return (
    <ErrorBoundary fallback={(retry) => <Broken part={t('app.part.article')} onRetry={retry} />}>
      {passage !== null && <OpeningPassage readout={readout} passage={passage} />}
      <ReadoutHeader readout={readout} />
      <FilterStatus
        {...later}
        topicNames={topicNames}
        speakerNames={speakerNames}
        position={position}
        onStep={onStep}
        onOnly={onOnly}
        onClear={onClear}
      />
      <ErrorBoundary fallback={(retry) => <Broken part={t('app.part.map')} onRetry={retry} />}>
        {readout.map !== null && <LeadMap map={readout.map} credit={readout.credit} />}
      </ErrorBoundary>
      <Tool>
        <ListeningOffer readout={readout} view={view} filtered={filtered} openFolds={arrival.openFolds} />
      </Tool>
      <Article
        readout={readout}
        filtered={filtered}
        topics={view.topics}
        only={view.only}
        openFolds={arrival.openFolds}
        onOpenFold={arrival.onOpenFold}
        renderQuotationControl={controls.quotation}
        renderTermControl={controls.term}
        renderParagraphTools={controls.paragraph}
        renderSectionTools={controls.section}
      />
      <Tool>
        <PassageOffer
          quotations={readout.quotations}
          permalink={permalink}
          copy={copyText}
          onCite={tools.onCite}
          loadWords={loadWords}
        />
      </Tool>
      <MarksKey readout={readout} />
      <Cards readout={readout} onCite={tools.onCite} onAskSpeaker={marks.onAskSpeaker} />
      <TwinOffer
        first={firstTwin}
        readout={readout}
        view={view}
        filtered={filtered}
        peeks={peeks}
        onToggleTopic={onToggleTopic}
        onLink={onLink}
      />
      <Tool>
        {marks.TextMarks && (
          <marks.TextMarks
            readout={readout}
            asked={marks.asked}
            chosen={view.topics}
            onToggleTopic={onToggleTopic}
            onLink={onLink}
          />
        )}
      </Tool>
    </ErrorBoundary>
  )
}

/** What the reading does without: where it breaks, the text stays. */
function Tool({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <ErrorBoundary fallback={(retry) => <Broken part={t('app.part.tool')} onRetry={retry} />}>{children}</ErrorBoundary>
  )
}

function namesIn(readout: Readout) {
  return {
    topics: topicNames(readout),
    parties: new Map(readout.parties.map(({ id, shortName }) => [id, shortName])),
  }
}
