import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'

/** `ready`: in use and with nothing to say yet. */
type Copying = 'idle' | 'ready' | 'done' | 'failed'

/** Milliseconds that the confirmation stays. */
const STAY = 2500

/** How far a copying control is, and the way to change it; `done` becomes `ready` again after a while. */
export function useCopying(): [Copying, Dispatch<SetStateAction<Copying>>] {
  const [copying, setCopying] = useState<Copying>('idle')
  useEffect(() => {
    if (copying !== 'done') return
    const timer = setTimeout(() => setCopying('ready'), STAY)
    return () => clearTimeout(timer)
  }, [copying])
  return [copying, setCopying]
}
