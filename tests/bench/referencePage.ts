import { escapeHtml } from '#build/head/escapeHtml.ts'
import type { Readout } from '#domain/readout.ts'

/**
 * The same text as plain HTML, with nothing around it but a button for each topic. A click toggles one class on the
 * container; style sheet rules dim the paragraphs by colour. As little as a page can do for the same effect.
 */
export function referencePage({ lang, sections, topics }: Readout): string {
  const ids = topics.flatMap((group) => group.topics.map(({ id }) => id))
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Reference</title>
<style>
main { max-width: 37rem; color: #1c1b19; font: 1.1875rem/1.68 serif; background: #fbfaf7 }
main:not([class=""]) p { color: #716d66 }
${ids.map((id) => `main.${id} p.${id}`).join(', ')} { color: #1c1b19 !important }
</style>
<nav id="panel:topics">${ids.map((id) => `<button aria-pressed="false" value="${id}">${id}</button>`).join('')}</nav>
<main class="">
${sections.map(writeSection).join('\n')}
</main>
<script>
document.querySelector('nav').addEventListener('click', ({ target }) => {
  target.ariaPressed = document.querySelector('main').classList.toggle(target.value)
})
</script>
</html>`
}

function writeSection({ heading, paragraphs }: Readout['sections'][number]): string {
  const texts = paragraphs.map(({ segments, topics }) => {
    const text = segments.map((segment) => segment.text).join('')
    return `<p class="${topics.join(' ')}">${escapeHtml(text)}</p>`
  })
  return `<h2>${escapeHtml(heading)}</h2>\n${texts.join('\n')}`
}
