import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'

/** An answer as it came: the body is not decompressed. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Asks a server on this machine for a path as it is written: `fetch` would tidy up `..` and hide what is compressed. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: OutgoingHttpHeaders } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      })
    })
      .on('error', reject)
      .end()
  })
}
