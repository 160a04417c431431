import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { readHeadersFile } from '#build/headers/headersFile.ts'
import { headersFor } from '#build/headers/headersFor.ts'
import { chooseForm } from './chooseForm.ts'
import { findFile } from './findFile.ts'
import { readSitePath } from './readSitePath.ts'
import { sendForm } from './sendForm.ts'

const NOT_FOUND = '/404.html'

/** Answers requests for a built site as a good static host does: its `_headers`, its page for unknown addresses, its compressed files. */
export function serveSite(outDir: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answer(outDir, base, request, response).catch((error: unknown) => {
      response.statusCode = 500
      response.end(error instanceof Error ? error.message : String(error))
    })
  }
}

async function answer(outDir: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const path = readSitePath(request.url ?? '', base)
  const found = isRead && path !== null ? await findFile(outDir, path) : null
  // What is not there has the headers of the page that says so: a missing asset must not be kept for a year.
  const headers = await readHeaders(outDir, base, found === null || path === null ? NOT_FOUND : path)
  response.setHeaders(new Map(Object.entries({ 'Cache-Control': 'no-cache', ...headers })))
  if (!isRead) {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  response.statusCode = found === null ? 404 : 200
  const file = found ?? (await findFile(outDir, NOT_FOUND))
  if (file !== null) sendForm(await chooseForm(file, request.headers['accept-encoding']), request, response)
  else response.setHeader('Content-Type', 'text/plain; charset=utf-8').end('Not found\n')
}

/** Read anew for each answer, so that a site may be built again while it is served. A site without the file has no headers. */
async function readHeaders(outDir: string, base: string, path: string): Promise<Record<string, string>> {
  const text = await readFile(join(outDir, '_headers'), 'utf8').catch(() => '')
  return headersFor(readHeadersFile(text, base), path)
}
