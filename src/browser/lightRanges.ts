/**
 * Paints ranges as the style sheet says of `::highlight(name)`, in place of what the name lit before. A browser without the
 * CSS Custom Highlight API lights nothing.
 */
export function lightRanges(name: string, ranges: Range[]): void {
  if (!('highlights' in CSS)) return
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}
