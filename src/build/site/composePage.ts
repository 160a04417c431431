/** The parts of a page's file. `path` is `null` on the page of unknown addresses; `scripts` and `laterCss` are addresses. */
export type PageParts = {
  lang: string
  path: string | null
  title: string
  /** The Content-Security-Policy, for hosts that send no headers. */
  policy: string
  /** Markup for the head. */
  head: string
  css: string
  html: string
  /** Markup for the end of the body. */
  foot: string
  scripts: string[]
  /** The address of the module of the page's readout; `null` where it shows none. */
  content: string | null
  laterCss: string
  /** Whether the page is drawn with the later styles only: they then stand in the head. */
  needsLater: boolean
}

/** What the browser's build leaves in the template and a page's file has in another way: its scripts and its style sheet. */
const BUILT_TAGS = /<(?:script type="module"[^>]*><\/script>|link rel="(?:stylesheet|modulepreload)"[^>]*>)/g

/** White space between the template's tags, which is sent with every page. */
const BETWEEN_TAGS = /(?<=>)\s+(?=<)/g

/** Nothing is painted before the head of the text is there: no half a bar, and no frame for it. */
const TEXT = 'text:'
const EXPECTED = `<link rel="expect" href="#${TEXT}" blocking="render">`

/**
 * Puts a page into the built template: the styles of the first paint inline, the rest at its end. Throws where the template lacks a place for a part.
 */
export function composePage(template: string, parts: PageParts): string {
  const { lang, path, title, policy, head, css, html, foot, scripts } = parts
  const later = `<link rel="stylesheet" href="${parts.laterCss}">`
  // The template's own script fetches the scripts once the text is painted, and runs the first.
  const known = Object.entries({ path, content: parts.content, scripts: scripts.join(' ') })
  const data = known.flatMap(([name, value]) => (value === null ? [] : ` data-${name}="${value}"`))
  const root = `<div id="root"${data.join('')}>`
  return [
    ['<html lang="ru">', `<html lang="${lang}">`],
    ['<meta charset="utf-8">', `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`],
    ['<title>Readout</title>', `<title>${title}</title>${head}`],
    [
      '</head>',
      `${html.includes(`id="${TEXT}"`) ? EXPECTED : ''}<style>${css}</style>${parts.needsLater ? later : ''}</head>`,
    ],
    ['<div id="root"></div>', `${root}${html}</div>${parts.needsLater ? '' : later}${foot}`],
  ].reduce(
    (text, [place = '', part = '']) => replaceOnce(text, place, part),
    template.replace(BUILT_TAGS, '').replace(BETWEEN_TAGS, ''),
  )
}

function replaceOnce(text: string, place: string, part: string): string {
  const [before, after, ...more] = text.split(place)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`index.html: expected ${place} once, got it ${text.split(place).length - 1} times`)
  }
  return before + part + after
}
