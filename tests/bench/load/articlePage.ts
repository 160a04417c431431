import { escapeHtml } from '#build/head/escapeHtml.ts'
import type { Readout } from '#domain/readout.ts'

/** The styles of the page, as they stand in it. */
export const ARTICLE_CSS = `
:root { color-scheme: light dark; font: 1.125rem/1.6 Georgia, serif }
body { max-width: 42rem; margin: 0 auto; padding: 1rem }
h1 { line-height: 1.15 }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid }
`

/**
 * The same article as a careful hand would write it: headline, text under its headings and the quotations as quotations,
 * its few styles inline, no script. What a page of this text cannot well be faster than.
 */
export function articlePage({ lang, headline, dek, sections, quotations }: Readout): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(headline)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${ARTICLE_CSS}</style>
</head>
<body>
<main>
<h1>${escapeHtml(headline)}</h1>
<p>${escapeHtml(dek)}</p>
${sections.map(writeSection).join('\n')}
${quotations.map(({ text, speaker }) => `<blockquote><p>${escapeHtml(text)}</p><cite>${escapeHtml(speaker)}</cite></blockquote>`).join('\n')}
</main>
</body>
</html>`
}

function writeSection({ heading, paragraphs }: Readout['sections'][number]): string {
  const texts = paragraphs.map(({ segments }) => `<p>${escapeHtml(segments.map(({ text }) => text).join(''))}</p>`)
  return `<h2>${escapeHtml(heading)}</h2>\n${texts.join('\n')}`
}
