/** A part of a path that no file of the site has: nothing, a step up, a hidden file, or a character that a file system takes for its own. */
const NO_PART = /^$|^\.(?!well-known$)|[/\\:\0]/
/** Read by the host, not by readers. */
const HEADERS_FILE = '_headers'

/**
 * The decoded path of a request below the site's base, beginning with `/`; `null` where it is outside the base, does not decode,
 * could lead out of the site's folder, or names what is for the build and the host only.
 */
export function readSitePath(url: string, base: string): string | null {
  const [path = ''] = url.split('?')
  if (path !== '' && `${path}/` === base) return '/'
  if (!path.startsWith(base)) return null
  try {
    // Decoded part by part, so that an encoded slash stays in its part and is seen.
    const parts = path.slice(base.length).split('/').map(decodeURIComponent)
    const isSafe = parts.every((part, index) => (part === '' && index === parts.length - 1) || !NO_PART.test(part))
    return isSafe && parts.join() !== HEADERS_FILE ? `/${parts.join('/')}` : null
  } catch {
    return null
  }
}
