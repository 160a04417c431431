/** How translation gets at a text: it puts its own words in the text's place, or wraps the text itself. */
export type Way = 'replaces' | 'wraps'

/** In the page: does to every text what the browser's translation does, but leaves the words as they are. */
export function translate(way: Way): void {
  const walker = document.createTreeWalker(document.getElementById('root') ?? document.body, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  while (walker.nextNode()) texts.push(walker.currentNode)
  for (const text of texts) {
    if (text.parentElement?.closest('font') !== null || text.textContent?.trim() === '') continue
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    text.parentNode?.replaceChild(outer, text)
    outer.append(inner)
    inner.append(way === 'wraps' ? text : (text.textContent ?? ''))
  }
}
