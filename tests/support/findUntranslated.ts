import { STRANGE_LETTER } from './pseudolocale.ts'

const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
]
/** What Intl puts between the names of a list. */
const BETWEEN = ['and', 'or']
/** A known text this short is looked for as a word of its own: within others it would explain too much. */
const SHORT = 2

/**
 * The texts and names below an element, rendered in the pseudolocale, that are neither its own nor made of `known` texts,
 * of parts of one, numbers and signs.
 */
export function findUntranslated(root: Element, known: Iterable<string>): string[] {
  const whole = new Set([...known, ...BETWEEN])
  const all = [...whole].join('\n')
  // Longest first, so that a name within a sentence does not break the sentence up.
  const long = [...whole].filter((text) => text.length > SHORT).sort((a, b) => b.length - a.length)
  const explained = new RegExp(`${STRANGE_LETTER.source}|${long.map(quote).join('|')}`, 'gu')
  const isExplained = (run: string) =>
    all.includes(run.trim()) || (run.replace(explained, ' ').match(/\p{L}+/gu) ?? []).every((word) => whole.has(word))
  return [...new Set(textsIn(root))].filter((text) => !text.split(/[⟦⟧]/).every(isExplained))
}

function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function textsIn(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
  for (const element of root.querySelectorAll('*')) {
    for (const name of SPOKEN) texts.push(element.getAttribute(name) ?? '')
  }
  return texts.filter((text) => text.trim() !== '')
}
