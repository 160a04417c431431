import { createContext, use } from 'react'

/** Whether the page has settled; `false` in the served page and until it answers. */
export const SettledContext = createContext(true)

/** Tells when to draw what only a script can answer and nobody reaches for first: the served page does without it. */
export function useSettled(): boolean {
  return use(SettledContext)
}
