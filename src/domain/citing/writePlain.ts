import type { Citation } from './citation.ts'

/** A citation to be pasted anywhere: the words, who said them where and when, and the way to them. */
export function writePlain(citation: Citation): string {
  const { words, translation, speaker, source, headline, url, said } = citation
  return [
    `${leadOf(citation)}${words.text}`,
    translation && `${capitalise(said.translation)}: ${translation.text}`,
    `— ${[speaker, source, said.contact].join(', ')}${said.record === null ? '' : ` (${said.record})`}`,
    `${headline}: ${url} (${said.accessed})`,
  ]
    .filter((line) => line !== null)
    .join('\n')
}

/** Reported speech is told to be that before it begins: no quotation marks say whose wording it is. */
export function leadOf({ mode, said }: Citation): string {
  return mode === 'reported' ? `${capitalise(said.reported)}: ` : ''
}

/** A phrase as it begins a sentence. */
export function capitalise(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}
