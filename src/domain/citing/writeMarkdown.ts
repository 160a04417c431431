import type { Citation } from './citation.ts'
import { capitalise, leadOf } from './writePlain.ts'

/** A citation as a block quotation with its source and link. https://spec.commonmark.org/0.31.2/ */
export function writeMarkdown(citation: Citation): string {
  const { words, translation, speaker, source, headline, url, said } = citation
  const record = said.record === null ? '' : ` (${said.record})`
  const paragraphs = [
    `${leadOf(citation)}${words.text}`,
    translation && `${capitalise(said.translation)}: ${translation.text}`,
    `— ${speaker}, ${source}, ${said.contact}${record}`,
  ].filter((paragraph) => paragraph !== null)
  const way = `[${escapeMarkdown(headline)}](<${url}>) (${escapeMarkdown(said.accessed)})`
  return [...paragraphs.map(escapeMarkdown), way].map(quote).join('\n>\n')
}

function quote(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\\\n')
}

/** Any character that means something at its place is taken for itself. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
}
