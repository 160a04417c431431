import { startTransition, useEffect, useState } from 'react'
import { afterFrame } from '#browser/afterFrame.ts'

/**
 * A value that follows its own change once the frame that shows the change has been painted. React's own deferred value
 * begins on the follow-up before that frame, and so takes the time of it.
 */
export function useAfterFrame<Value>(value: Value): Value {
  const [shown, setShown] = useState(() => value)
  useEffect(() => afterFrame(() => startTransition(() => setShown(() => value))), [value])
  return shown
}
