import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { ownAsset } from '#build/assets/ownAsset.ts'
import { writeAsset } from '#build/assets/writeAsset.ts'

type Given = {
  outDir: string
  base: string
  /** Paths below `outDir` that are kept from the start, each with its hash in its name; they tell one version from another. */
  files: string[]
}

const ENTRY = 'src/worker/worker.ts'
const CSS = 'src/worker/offlinePage.css'
/** Leaves out what the worker's modules would tell a developer, in whatever mode the build itself runs. */
const RELEASE = { 'process.env.NODE_ENV': 'production' }

/** Writes the service worker, one file that loads no other, and the style sheet of its own page into a built site. */
export async function buildWorker({ outDir, base, files }: Given): Promise<void> {
  const css = await writeAsset(outDir, ownAsset('offline', 'css', await readFile(CSS, 'utf8')))
  const shell = [...files, css].map((file) => base + file)
  await writeFile(join(outDir, 'sw.js'), await bundle({ READOUT_SHELL: shell, READOUT_OFFLINE_CSS: base + css }))
}

/** The worker's code, with values in the place of the constants that `define` names. */
async function bundle(define: Record<string, string | string[]>): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: Object.fromEntries(
      Object.entries({ ...define, ...RELEASE }).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false } },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []))
  const [script, ...rest] = outputs
  if (script?.type !== 'chunk' || rest.length > 0) throw new Error(`${ENTRY}: expected one file, got ${outputs.length}`)
  return script.code
}
