/** The words of a range of the article as they are cited: without controls, each paragraph or heading on a line of its own. */
export function wordsOf(range: Range): string {
  const copy = range.cloneContents()
  for (const control of copy.querySelectorAll('button, [data-scripted-only]')) control.remove()
  const blocks = [...copy.querySelectorAll('h2, p')]
  const texts = (blocks.length === 0 ? [copy] : blocks).map(({ textContent }) => textContent ?? '')
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n')
}
