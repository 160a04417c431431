import type { Span } from '#browser/pageText.ts'
import type { TextDirective } from '#browser/textDirective.ts'

/** Characters up to which words stand in the link as a whole; longer ones by their beginning and end. */
const LONGEST = 300
const FEWEST_WORDS = 3
const MOST_CONTEXT = 12

/** Directives for a place of a text, the shortest first, each with a word more of context before and after. */
export function* widenDirective(text: string, span: Span): Generator<TextDirective> {
  const words = text.slice(span.start, span.end)
  const before = lastRun(text.slice(0, span.start))
  const after = firstRun(text.slice(span.end))
  for (let context = 0; context <= MOST_CONTEXT; context += 1) {
    const prefix = lastWords(before, context)
    const suffix = firstWords(after, context)
    yield {
      ...(prefix !== '' && { prefix }),
      ...(words.length > LONGEST || words.includes('\n') ? endsOf(words, FEWEST_WORDS + context) : { start: words }),
      ...(suffix !== '' && { suffix }),
    }
  }
}

/** The first and the last words, which must not overlap and lie within one run each. */
function endsOf(words: string, count: number): { start: string; end: string } {
  const first = firstRun(words)
  const last = lastRun(words)
  const most = words.includes('\n') ? count : Math.min(count, Math.floor(words.split(' ').length / 2))
  return { start: firstWords(first, most), end: lastWords(last, most) }
}

function firstRun(text: string): string {
  return text.trimStart().split('\n', 1)[0] ?? ''
}

function lastRun(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? ''
}

function firstWords(run: string, count: number): string {
  return wordsOf(run).slice(0, count).join(' ')
}

function lastWords(run: string, count: number): string {
  return count === 0 ? '' : wordsOf(run).slice(-count).join(' ')
}

function wordsOf(run: string): string[] {
  return run.split(' ').filter((word) => word !== '')
}
