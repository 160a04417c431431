import type { Connect, Plugin } from 'vite'

/** Bytes of a request line with its headers: Node's own limit of 16 KiB is short of what a reader's link may hold. */
const LONGEST = 65_536

/**
 * Lets the reader answer every address itself. A path that does not decode would get an empty answer from Vite before the page
 * could say what is wrong, and a query of some thousand topics none at all.
 */
export function addressPlugin(): Plugin {
  return {
    name: 'readout:address',
    configureServer({ config, middlewares, httpServer }) {
      accept(config.base, middlewares, httpServer)
    },
  }
}

function accept(base: string, middlewares: Connect.Server, server: object | null): void {
  // Node reads the limit at each connection; the server itself is made by Vite, which has no option for it.
  if (server !== null) Object.assign(server, { maxHeaderSize: LONGEST })
  middlewares.use((request, _response, next) => {
    const [path = ''] = request.url?.split('?') ?? []
    if (decodePath(path) === null) request.url = base
    next()
  })
}

/** A path decoded; `null` where it cannot be. The text itself is asked for: a call whose value nobody uses the bundler leaves out. */
function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
