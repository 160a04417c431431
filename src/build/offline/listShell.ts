import type { Manifest } from 'vite'

const CONTENT = /^virtual:summaries\//

/**
 * Of the browser's build, what the worker keeps from the start: the application's scripts, also those that it loads on demand,
 * and the styles that come with the latter. No content, which is kept once it is read, and no fonts.
 */
export function listShell(manifest: Manifest): string[] {
  const chunks = Object.entries(manifest).filter(([key, { file }]) => !CONTENT.test(key) && file.endsWith('.js'))
  const files = chunks.flatMap(([, { file, css = [], isEntry }]) => (isEntry ? [file] : [file, ...css]))
  return [...new Set(files)].sort()
}
