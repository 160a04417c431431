/** The id of the quotation that a range lies in, of several the shortest; `null` where it lies in none. */
export function quotationAround({ startContainer, endContainer }: Range): string | null {
  const atEnd = quotationsAt(endContainer)
  return quotationsAt(startContainer).findLast((id) => atEnd.includes(id)) ?? null
}

function quotationsAt(node: Node): string[] {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-quotation]')?.dataset.quotation?.split(' ') ?? []
}
