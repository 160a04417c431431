import type { Lang } from '#content/schema/text.ts'

/** A pair of quotation marks: where they stand in the text, and how many pairs stand around it. */
export type MarkPair = { open: number; close: number; depth: number }

const CLOSING: Record<string, string[]> = { '«': ['»'], '„': ['“', '”'], '“': ['”'], '‘': ['’'] }

/**
 * The pairs of quotation marks in a text; `null` where they cannot be told for sure, so that nobody changes them by guess:
 * one without its partner, or a single one that may be an apostrophe.
 */
export function findQuotationMarks(text: string, lang: Lang): MarkPair[] | null {
  const pairs: MarkPair[] = []
  const open: number[] = []
  for (const [index, mark] of [...text.matchAll(/[«»„“”‘’]/g)].map((match) => [match.index, match[0]] as const)) {
    const last = open.at(-1)
    const around = last === undefined ? '' : text.charAt(last)
    if (mark === '’' && isApostrophe(text, index, around)) continue
    if (last !== undefined && CLOSING[around]?.includes(mark)) {
      if (mark === '’' && hasRival(text, index)) return null
      open.pop()
      pairs.push({ open: last, close: index, depth: open.length })
    } else if (mark in CLOSING && !(mark === '“' && lang === 'ru' && around === '„')) {
      open.push(index)
    } else {
      return null
    }
  }
  return open.length === 0 ? pairs : null
}

function isApostrophe(text: string, index: number, around: string): boolean {
  return around !== '‘' || /^\p{L}/u.test(text.slice(index + 1))
}

/** Whether a later mark may close the same pair as well: “‘the ministers’ call’”. */
function hasRival(text: string, index: number): boolean {
  return /^[^‘“”]*’(?!\p{L})/u.test(text.slice(index + 1))
}
