import { store } from './storage.ts'

/** Under this key index.html's own script learns that the fonts are in the browser's cache. */
const KEY = 'readout:fonts'
/** Milliseconds from the beginning of the navigation until which text may still change its font under the reader's eyes. */
const LATEST = 1000
/** What the text is set in; the families are named by language, see `virtual:fonts.css`. */
const FACES = ['"Literata', 'italic "Literata', '"Golos Text']

/**
 * Fetches the fonts of the page's language and shows them, if they come soon. Later the reader is reading: the fonts then
 * wait for the next page, which begins with them.
 */
export async function bringFonts(): Promise<void> {
  const { dataset, lang } = document.documentElement
  if (dataset.fonts !== undefined) return
  const text = document.body.textContent
  const faces = await Promise.all(
    FACES.map((face) => document.fonts.load(`${face.replace('"', '1em "')} ${lang}"`, text)),
  ).catch(() => [])
  if (faces.flat().length === 0) return
  store(KEY, '1')
  if (performance.now() < LATEST) dataset.fonts = ''
}
