/**
 * The address under which a page is kept: without query and hash, which the page itself reads, and with the slash that the
 * server would add.
 */
export function pageKey(address: string): string {
  const { origin, pathname } = new URL(address)
  const path = pathname.replace(/\/index\.html$/, '/')
  return origin + (path.endsWith('/') ? path : `${path}/`)
}
