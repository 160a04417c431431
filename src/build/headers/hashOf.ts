import { createHash } from 'node:crypto'

/** The source expression by which a policy lets one inline script or style sheet through: `'sha256-…'`, quotes included. */
export function hashOf(text: string): string {
  // A browser sees every line end as one character, whatever the file had.
  const seen = text.replace(/\r\n?/g, '\n')
  return `'sha256-${createHash('sha256').update(seen).digest('base64')}'`
}
