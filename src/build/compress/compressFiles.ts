import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How many text files there were and their bytes; for each form, how many were written and their bytes. */
export type Compressed = Record<'plain' | 'br' | 'gz', { files: number; bytes: number }>

const TEXT = /\.(?:html|js|css|json|svg|xml|txt|webmanifest)$/
/** The page of a passage: there are ten for each readout, and the best quality takes fifty times as long for a tenth fewer bytes. */
const PASSAGE = /[\\/][qs][\\/][^\\/]+[\\/]index\.html$/
const QUALITY = { passage: 6, other: 11 }
/** Bytes below which a file fits into the first packet anyway. */
const SMALLEST = 1_000
/** As many as Node's pool of threads works on at once. */
const AT_ONCE = 4

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Writes a `.br` and a `.gz` beside each text file of a freshly built folder, where that is smaller than the file itself. */
export async function compressFiles(dir: string): Promise<Compressed> {
  const files = await listTexts(dir)
  const sum: Compressed = { plain: none(), br: none(), gz: none() }
  const waiting = files.values()
  const work = async () => {
    for (const file of waiting) await compressFile(file, sum)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return sum
}

function none() {
  return { files: 0, bytes: 0 }
}

async function listTexts(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

async function compressFile(file: string, sum: Compressed): Promise<void> {
  const data = await readFile(file)
  count(sum.plain, data)
  if (data.length < SMALLEST) return
  const quality = PASSAGE.test(file) ? QUALITY.passage : QUALITY.other
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: data.length }
  const forms = { br: await toBrotli(data, { params }), gz: await toGzip(data, { level: 9 }) }
  for (const form of ['br', 'gz'] as const) {
    if (forms[form].length >= data.length) continue
    await writeFile(`${file}.${form}`, forms[form])
    count(sum[form], forms[form])
  }
}

function count(total: { files: number; bytes: number }, data: Buffer): void {
  total.files += 1
  total.bytes += data.length
}
