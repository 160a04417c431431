/** What of the site a path is, below a base that ends with a slash: a page, a file whose name holds its hash, or neither. */
export function partOf(path: string, base: string): 'page' | 'asset' | null {
  if (!path.startsWith(base)) return null
  const rest = path.slice(base.length)
  if (rest.startsWith('assets/')) return 'asset'
  // Every page's address is a folder; what has a dot at its end is a file (the manifest, a preview picture).
  const name = rest.split('/').at(-1) ?? ''
  return name.includes('.') && name !== 'index.html' ? null : 'page'
}
