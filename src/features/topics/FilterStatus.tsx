import { memo, useEffect, useRef, useState } from 'react'
import type { Filtered } from '#domain/filter.ts'
import type { View } from '#domain/view.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { countMatches, nameFilter } from './describeFilter.ts'
import { FilterControls } from './FilterControls.tsx'
import styles from './FilterStatus.module.css'

type Props = {
  filtered: Filtered
  view: View
  topicNames: string[]
  speakerNames: string[]
  /** Which match the reader stands at, from 1; `null` before the first step. */
  position: number | null
  onStep: (step: -1 | 1) => void
  onOnly: (isOnly: boolean) => void
  onClear: () => void
}

/**
 * Says above the article what the filter is and what matches, with the controls of the filter. Its parent must be the
 * column that the controls are to stay in view for: they stick within it.
 */
export const FilterStatus = memo(function FilterStatus(props: Props) {
  const { filtered, view, topicNames, speakerNames, position, onStep, onOnly, onClear } = props
  const { t, i18n } = useTranslation()
  const root = useRef<HTMLDivElement>(null)
  // Most readings have no filter, and the names of none take long to list.
  const said = filtered.isFiltering
    ? [
        ...nameFilter({ topicNames, speakerNames, match: view.match }, i18n.language, t),
        { text: `: ${countMatches(filtered.counts, t)}`, isName: false },
      ]
    : []
  const handleClear = () => {
    // The control goes away with what it clears; the focus must not go with it.
    root.current?.focus({ preventScroll: true })
    onClear()
  }
  return (
    <>
      <div ref={root} tabIndex={-1} className={styles.root}>
        <Announcement sentence={said.map(({ text }) => text).join('')} />
        {filtered.isFiltering && (
          <p className={styles.sentence}>
            {said.map(({ text, isName }) => (isName ? <b key={text}>{text}</b> : text))}
          </p>
        )}
      </div>
      {filtered.isFiltering && (
        <FilterControls
          total={filtered.paragraphs.size}
          position={position}
          isOnly={view.only}
          onStep={onStep}
          onOnly={onOnly}
          onClear={handleClear}
        />
      )}
    </>
  )
})

/** Says each change of the filter once, and nothing on arrival without one. */
function Announcement({ sentence }: { sentence: string }) {
  const { t } = useTranslation()
  const [said, setSaid] = useState('')
  const last = useRef('')
  useEffect(() => {
    if (sentence === last.current) return
    last.current = sentence
    setSaid(sentence === '' ? t('filter.status.cleared') : sentence)
  }, [sentence, t])
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  )
}
