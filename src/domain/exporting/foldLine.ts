const LIMIT = 75
const encoder = new TextEncoder()

/** A content line in pieces of at most 75 octets, none of which cuts a character. https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
export function foldLine(line: string): string {
  let folded = ''
  let length = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (length + size > LIMIT) {
      folded += '\r\n '
      // The space counts.
      length = 1
    }
    folded += character
    length += size
  }
  return folded
}
