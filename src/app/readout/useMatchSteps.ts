import { useCallback, useState } from 'react'
import type { Filtered } from '#domain/filter.ts'

/** The match being looked at, counted from 1, and the way to the next (1) and the previous (-1); past an end it goes on at the other. */
export type MatchSteps = { position: number | null; onStep: (by: 1 | -1) => void }

/** Steps through the matching paragraphs. A new filter begins anew. */
export function useMatchSteps({ paragraphs }: Filtered, onJump: (id: string) => void): MatchSteps {
  const [step, setStep] = useState<{ of: Set<string>; index: number } | null>(null)
  const index = step?.of === paragraphs ? step.index : null
  const onStep = useCallback(
    (by: 1 | -1) => {
      const ids = [...paragraphs]
      const next = index === null ? (by === 1 ? 0 : ids.length - 1) : (index + by + ids.length) % ids.length
      const id = ids[next]
      if (id === undefined) return
      setStep({ of: paragraphs, index: next })
      onJump(id)
    },
    [paragraphs, index, onJump],
  )
  return { position: index === null ? null : index + 1, onStep }
}
