/** A stop after a word of three letters or more, so not after initials (“A. Blinken”) or «г.», before what begins a sentence. */
const BETWEEN_SENTENCES = /(?<=\p{Ll}{3}[.!?…][»”’)]*)\s+(?=[«“‘(—]?\s*[\p{Lu}\d])/u

/** As many whole sentences from the beginning of a text as are within `length` characters, but at least one. */
export function firstSentences(text: string, length: number): string {
  const [first = '', ...rest] = text.split(BETWEEN_SENTENCES)
  let taken = first
  for (const sentence of rest) {
    if (taken.length + 1 + sentence.length > length) break
    taken = `${taken} ${sentence}`
  }
  return taken
}
