import { startTransition, useEffect, useState } from 'react'

/**
 * A value that follows its own change once the frame that shows the change has been painted. React's own deferred value
 * begins on the follow-up before that frame, and so takes the time of it.
 */
export function useAfterFrame<Value>(value: Value): Value {
  const [shown, setShown] = useState(() => value)
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setShown(() => value)))
    })
    return () => cancelAnimationFrame(frame)
  }, [value])
  return shown
}
