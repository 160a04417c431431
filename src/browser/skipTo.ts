import { arriveAt } from './arriveAt.ts'

/** Brings the reader to a part of the page's shell, by id: into view and focused, out of a closed sheet too. `false`: it is not there. */
export function skipTo(id: string): boolean {
  const element = document.getElementById(id)
  if (element === null) return false
  arriveAt(element, [])
  return true
}
