/**
 * The words that the fragment directive of an address names: from `start`, or from `start` to `end`, between `prefix` and
 * `suffix`. See https://wicg.github.io/scroll-to-text-fragment/.
 */
export type TextDirective = { prefix?: string; start: string; end?: string; suffix?: string }

const DELIMITER = ':~:'
/** What `encodeURIComponent` leaves: the dash has a meaning here, and messengers take the others for the end of a link. */
const LEFT_OVER = /[-!'()*]/g

/** An address that leads to words of its page. The inverse of `parseTextDirectives`. */
export function withTextDirective(address: string, { prefix, start, end, suffix }: TextDirective): string {
  const terms = [
    prefix === undefined ? [] : `${encode(prefix)}-`,
    encode(start),
    end === undefined ? [] : encode(end),
    suffix === undefined ? [] : `-${encode(suffix)}`,
  ].flat()
  return `${address}${address.includes('#') ? '' : '#'}${DELIMITER}text=${terms.join(',')}`
}

/** Reads which words an address leads to; what is malformed is left out. Survives any string. */
export function parseTextDirectives(address: string): TextDirective[] {
  const hash = address.indexOf('#')
  const at = hash === -1 ? -1 : address.indexOf(DELIMITER, hash)
  if (at === -1) return []
  const directives = address.slice(at + DELIMITER.length).split('&')
  return directives.flatMap((directive) => (directive.startsWith('text=') ? (parse(directive.slice(5)) ?? []) : []))
}

function parse(text: string): TextDirective | null {
  const terms = text.split(',')
  const prefix = terms[0]?.endsWith('-') ? decode(terms.shift()?.slice(0, -1)) : undefined
  const suffix = terms.at(-1)?.startsWith('-') ? decode(terms.pop()?.slice(1)) : undefined
  const [start, end] = terms.map(decode)
  if (!start || terms.length > 2 || [prefix, end, suffix].some((term) => term === '')) return null
  return {
    ...(prefix !== undefined && { prefix }),
    start,
    ...(end !== undefined && { end }),
    ...(suffix !== undefined && { suffix }),
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(LEFT_OVER, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Nothing for what is no encoding. */
function decode(text = ''): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
