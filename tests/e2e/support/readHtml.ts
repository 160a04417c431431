import { unescapeHtml } from '#build/head/unescapeHtml.ts'

/** What a page's file holds: its words without tags and controls, the texts that stand inline, and its policy for hosts without headers. */
type ServedPage = {
  words: string
  titles: string[]
  lang: string | null
  /** Inline scripts that a browser runs: those that are data are not among them. */
  scripts: string[]
  styles: string[]
  policy: string | null
  /** Values of `href` and `src`. */
  addresses: string[]
}

const SCRIPT = /<script\b([^>]*)>(.*?)<\/script>/gs

/** Reads a page's file as text, without a browser that would mend it. */
export function readHtml(html: string): ServedPage {
  const inline = [...html.matchAll(SCRIPT)].filter(([, attributes = '']) => !/\ssrc=/.test(attributes))
  const isData = ([, attributes = '']: RegExpMatchArray) => /type="application\/(?:ld\+)?json"/.test(attributes)
  return {
    words: wordsOf(html),
    titles: all(html, /<title>(.*?)<\/title>/gs),
    lang: all(html, /<html lang="([^"]*)"/g)[0] ?? null,
    scripts: inline.filter((script) => !isData(script)).map(([, , text = '']) => text),
    styles: all(html, /<style\b[^>]*>(.*?)<\/style>/gs),
    policy: all(html, /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g)[0] ?? null,
    addresses: all(html, /\s(?:href|src)="([^"]*)"/g).map(unescapeHtml),
  }
}

/** Spaces of any kind become one plain space: where a line may break is no matter of words. */
export function plainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function wordsOf(html: string): string {
  const body = html.slice(html.indexOf('<body'))
  const bare = body.replace(/<(style|script|svg|button)\b.*?<\/\1>/gs, '').replace(/<!--.*?-->|<[^>]*>/gs, '')
  return plainSpaces(unescapeHtml(bare))
}

function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, found = '']) => found)
}
