/** What the reader has selected in an article, without what lies beyond its end; `null` where it does not begin and end there. */
export function selectedPassage(article: Element): Range | null {
  const selection = getSelection()
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0).cloneRange()
  if (!article.contains(range.startContainer) || range.startContainer === article) return null
  // A triple click on the last paragraph ends before the first word after the article.
  if (!article.contains(range.endContainer)) {
    if (range.endOffset !== 0) return null
    range.setEnd(article, article.childNodes.length)
  }
  return range.toString().trim() === '' ? null : range
}
