const CLOSING: Record<string, string> = { '«': '»', '“': '”', '„': '“', '‘': '’' }

/** What means nothing before an ellipsis: punctuation, an opening mark, a word of one or two letters. */
const NOTHING_AT_AN_END = /(?:[\s.,:;!?—–(«“„‘-]|(?<=\s)\p{L}{1,2}(?!\p{L}))+$/u

/** A text of at most `length` characters: a longer one ends at a word with an ellipsis, and what it opened is closed. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text
  const isLonger = (words: string[]) => `${words.join(' ')}…`.length + 2 > length
  const words = text.slice(0, length + 1).split(' ')
  words.pop()
  while (words.length > 0 && isLonger(words)) words.pop()
  // A single word may be longer than all the room there is: it is cut within.
  const kept = words.length > 0 ? words.join(' ') : text.slice(0, Math.max(length - 3, 1))
  const bare = kept.replace(NOTHING_AT_AN_END, '')
  return `${bare}…${openIn(bare)}`
}

/** The closing marks of the quotations that a text leaves open, the innermost first. */
function openIn(text: string): string {
  const open: string[] = []
  for (const [index, character] of [...text].entries()) {
    const isApostrophe = character === '’' && /\p{L}/u.test([...text][index + 1] ?? '')
    if (character === open[0] && !isApostrophe) open.shift()
    else if (CLOSING[character] !== undefined) open.unshift(CLOSING[character])
  }
  return open.join('')
}
