/** The address that the page was loaded by, with the fragment directive that browsers keep from `location`. */
export function arrivalAddress(): string {
  return performance.getEntriesByType('navigation')[0]?.name ?? ''
}
