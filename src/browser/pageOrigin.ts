/** The origin that the page was served from, without a slash at its end. */
export function pageOrigin(): string {
  return location.origin
}
