import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import type { Form } from './chooseForm.ts'

/** Sends a file with what tells of it, or a word that the browser has it already; the status is the response's own. */
export function sendForm(form: Form, request: IncomingMessage, response: ServerResponse): void {
  const { file, type, stats, encoding, isOneOfSeveral } = form
  // Weak, and another for each form, since each has a size of its own.
  const tag = `W/"${stats.size.toString(16)}-${stats.mtimeMs.toString(16)}"`
  response.setHeader('ETag', tag)
  if (isOneOfSeveral) response.appendHeader('Vary', 'Accept-Encoding')
  if (response.statusCode === 200 && isKnown(request.headers['if-none-match'], tag)) {
    response.writeHead(304).end()
    return
  }
  response.setHeader('Content-Type', type)
  response.setHeader('Content-Length', stats.size)
  if (encoding !== null) response.setHeader('Content-Encoding', encoding)
  if (request.method === 'HEAD') response.end()
  // A reader who goes away in the middle is no error.
  else pipeline(createReadStream(file), response, () => {})
}

function isKnown(header: string | undefined, tag: string): boolean {
  const known = header?.split(',').map((part) => part.trim()) ?? []
  return known.some((part) => part === '*' || part === tag || `W/${part}` === tag)
}
