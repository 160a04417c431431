/** Whether the reader's system gives the page its colours. */
export function hasForcedColours(): boolean {
  return matchMedia('(forced-colors: active)').matches
}
