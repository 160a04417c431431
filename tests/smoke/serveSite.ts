import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'

/** Away from the ports of the end-to-end tests and of the bench, which may be running. */
const FIRST_PORT = 4191

/** Serves a built site as the preview command does; throws where there is none. */
export async function serveSite(outDir: string): Promise<{ url: string; close: () => Promise<void> }> {
  if (!existsSync(join(outDir, 'index.html')))
    throw new Error(`There is no built site in ${outDir}: npm run build makes one.`)
  const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: FIRST_PORT, open: false } })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error(`${outDir} is not served.`)
  return { url, close: () => server.close() }
}
