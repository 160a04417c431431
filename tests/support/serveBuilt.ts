import { once } from 'node:events'
import { createServer } from 'node:http'
import { serveSite } from '#build/serve/serveSite.ts'

/** A server of built sites: `show` puts another one up at the same address, as a deployment does. */
export type BuiltServer = {
  /** The address of the site, with its base and the slash at its end. */
  url: string
  show: (dir: string) => void
  close: () => Promise<void>
}

/** Serves a built site below its base, as a good static host does, at a port or at one that is free. */
export async function serveBuilt(dir: string, base: string, port = 0): Promise<BuiltServer> {
  let answer = serveSite(dir, base)
  const server = createServer((request, response) => answer(request, response)).listen(port, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The site is not served at a port.')
  return {
    url: `http://localhost:${address.port}${base}`,
    show(next) {
      answer = serveSite(next, base)
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
