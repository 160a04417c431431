import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { afterFrame } from '#browser/afterFrame.ts'

/**
 * A value that follows its own change once the frame that shows the change has been painted. React's own deferred value
 * begins on the follow-up before that frame, and so takes the time of it. What changes before the first frame, as the query
 * of the address comes in, is followed at once: nothing is to move after it is shown.
 */
export function useAfterFrame<Value>(value: Value): Value {
  const [shown, setShown] = useState(() => value)
  const isPainted = useRef(false)
  useEffect(
    () =>
      afterFrame(() => {
        isPainted.current = true
      }),
    [],
  )
  useLayoutEffect(() => {
    if (!isPainted.current) setShown(() => value)
  }, [value])
  useEffect(() => afterFrame(() => startTransition(() => setShown(() => value))), [value])
  return shown
}
