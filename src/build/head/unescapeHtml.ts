const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" }

/** The text of escaped HTML, as `escapeHtml` or React writes it: no other entities are known. The inverse of `escapeHtml`. */
export function unescapeHtml(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (entity, name: string) => CHARACTERS[name] ?? entity)
}
