// @vitest-environment node
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, expect, it } from 'vitest'
import { eagerPlugin } from './eagerPlugin.ts'

let dir = ''
afterEach(() => rm(dir, { recursive: true, force: true }))

it('begins the first script, and no other, with the word to compile it whole', async () => {
  dir = await mkdtemp(join(tmpdir(), 'readout-eager-'))
  await writeFile(join(dir, 'index.html'), '<script type="module" src="./first.js"></script>')
  await writeFile(join(dir, 'first.js'), "import('./later.js').then(console.log)")
  await writeFile(join(dir, 'later.js'), 'export const later = 1')
  await build({ root: dir, configFile: false, logLevel: 'silent', plugins: [eagerPlugin()] })
  const folder = join(dir, 'dist/assets')
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js'))
  const hinted = await Promise.all(
    files.map(async (file) =>
      (await readFile(join(folder, file), 'utf8')).startsWith('//# allFunctionsCalledOnLoad\n'),
    ),
  )
  expect(files.filter((_, at) => hinted[at])).toEqual([expect.stringMatching(/^index-/)])
  expect(files).toHaveLength(2)
})
