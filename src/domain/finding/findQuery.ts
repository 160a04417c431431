const FIND = 'find'

/** Characters of words that are looked for at most. */
export const LONGEST = 100

/** The words that a query asks to find in the text, nothing where the search is open without any; `null` where it is closed. */
export function findIn(search: string): string | null {
  return new URLSearchParams(search).get(FIND)
}

/** The query with other words to find, or without the search. What else it says stays. The inverse of `findIn`. */
export function withFind(search: string, words: string | null): string {
  const query = new URLSearchParams(search)
  if (words === null) query.delete(FIND)
  else query.set(FIND, words)
  return query.size === 0 ? '' : `?${query}`
}

/** Words as they are looked for: all of them, or their beginning where they are longer than `LONGEST`. */
export function shortenWords(words: string): string {
  return [...words].slice(0, LONGEST).join('')
}
