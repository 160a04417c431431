// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome')

/** Who imports what, and may not. Two files of one folder: `a.ts` is the one that imports. */
const REFUSED = [
  ['src/content/schema', '#domain/view.ts'],
  ['src/content/schema', '#content/openContent.ts'],
  ['src/content/schema', 'react'],
  ['src/content', '#domain/filter.ts'],
  ['src/content', '#app/App.tsx'],
  ['src/content', 'i18next'],
  ['src/domain', '#content/openContent.ts'],
  ['src/domain', '#browser/storage.ts'],
  ['src/domain', '#i18n/formatDate.ts'],
  ['src/domain', 'react'],
  ['src/domain', 'react-dom/client'],
  ['src/domain', 'node:fs'],
  ['src/features/article', '#features/terms/TermCard.tsx'],
  ['src/features/article', '#features/article/Article.tsx'],
  ['src/features/article', '#app/App.tsx'],
  ['src/features/article', '#content/openContent.ts'],
  ['src/features/article', '#build/map/readLand.ts'],
  ['src/features/article', '#tests/support/buildReadout.ts'],
  ['src/features/article', '../terms/TermCard.tsx'],
  ['src/features/article', 'node:path'],
  ['src/ui', '#domain/view.ts'],
  ['src/ui', '#browser/storage.ts'],
  ['src/ui', 'i18next'],
  ['src/browser', '#ui/Card.tsx'],
  ['src/browser', 'react'],
  ['src/i18n', '#content/schema/text.ts'],
  ['src/app/pages', '#build/content/compileContent.ts'],
  ['src/app/pages', '#tests/support/buildReadout.ts'],
  ['src/app/pages', '../App.tsx'],
  ['src/app/pages', 'fs'],
  ['src/build/content', '#app/App.tsx'],
  ['src/build/content', '#features/article/Article.tsx'],
  ['tests/e2e', '../run.js'],
  ['tests/e2e', '../../src/domain/view.ts'],
] as const

const ALLOWED = [
  ['src/content/schema', './b.ts'],
  ['src/content', '#content/schema/text.ts'],
  ['src/content', '#domain/readout.ts'],
  ['src/domain', '#content/schema/idForm.ts'],
  ['src/domain', './b.ts'],
  ['src/domain/citing', '#domain/readout.ts'],
  ['src/features/article', '#domain/filter.ts'],
  ['src/features/article', '#content/schema/text.ts'],
  ['src/features/article', '#ui/Card.tsx'],
  ['src/features/article', '#browser/copyText.ts'],
  ['src/features/article', '#i18n/formatDate.ts'],
  ['src/features/article', './b.ts'],
  ['src/ui', 'react'],
  ['src/i18n', 'react'],
  ['src/app/pages', '#features/article/Article.tsx'],
  ['src/app/pages', '#content/openContent.ts'],
  ['src/build/content', '#content/schema/files.ts'],
  ['src/build/content', '#domain/segments.ts'],
  ['src/build/content', 'node:fs/promises'],
  ['tests/e2e', '#build/content/compileContent.ts'],
  ['tests/e2e', 'node:path'],
] as const

/** Other ways of importing that must not slip through, each in a folder of its own. */
const FORMS = [
  ['a type', "import type { Card } from '#ui/Card.tsx'\n\nexport const card: Card | null = null\n"],
  ['on demand', "export const load = () => import('#ui/Card.tsx')\n"],
  ['by exporting on', "export { Card } from '#ui/Card.tsx'\n"],
  ['for its effect', "import '#ui/Card.tsx'\n"],
] as const

let root = ''
let refusals = new Map<string, string[]>()

/** A project of nothing but made-up files under our configuration, linted once for all cases. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-imports-'))
  await copyFile('biome.json', join(root, 'biome.json'))
  for (const [index, [folder, imported]] of [...REFUSED, ...ALLOWED].entries()) {
    await write(`${folder}/case-${index}/a.ts`, `import { it } from '${imported}'\n\nexport const its = it\n`)
    await write(`${folder}/case-${index}/b.ts`, 'export const it = 1\n')
  }
  for (const [index, [, text]] of FORMS.entries()) await write(`src/domain/form-${index}.ts`, text)
  await write('src/domain/circle/a.ts', "import { b } from './b.ts'\n\nexport const a = () => b\n")
  await write('src/domain/circle/b.ts', "import { a } from './a.ts'\n\nexport const b = () => a\n")
  await write('src/domain/bare/a.ts', "import { b } from './b'\n\nexport const a = b\n")
  await write('src/domain/bare/b.ts', 'export const b = 1\n')
  refusals = lint()
}, 30_000)
afterAll(() => rm(root, { recursive: true, force: true }))

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
}

function lint(): Map<string, string[]> {
  const options = ['--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none']
  const { stdout } = spawnSync(process.execPath, [BIOME, 'lint', ...options, '.'], { cwd: root, encoding: 'utf8' })
  type Diagnostic = { severity: string; category: string; location: { path: string } }
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] }
  const found = new Map<string, string[]>()
  for (const { severity, category, location } of diagnostics) {
    if (severity !== 'error') continue
    const rule = category.split('/').at(-1) ?? ''
    found.set(location.path, [...(found.get(location.path) ?? []), rule])
  }
  return found
}

describe('the import rule', () => {
  test.each(REFUSED.map((it, index) => ({ folder: it[0], imported: it[1], index })))(
    'refuses $imported in $folder',
    ({ folder, imported, index }) => {
      const rule = /^(node:|fs$)/.test(imported) ? 'noNodejsModules' : 'noRestrictedImports'
      expect(refusals.get(`${folder}/case-${index}/a.ts`)).toEqual([rule])
    },
  )

  test.each(ALLOWED.map((it, index) => ({ folder: it[0], imported: it[1], index: index + REFUSED.length })))(
    'lets $folder import $imported',
    ({ folder, index }) => expect(refusals.get(`${folder}/case-${index}/a.ts`)).toBeUndefined(),
  )

  test.each(FORMS.map(([form], index) => ({ form, index })))('refuses what is imported $form', ({ index }) => {
    expect(refusals.get(`src/domain/form-${index}.ts`)).toEqual(['noRestrictedImports'])
  })

  test('refuses circles', () => {
    expect(refusals.get('src/domain/circle/a.ts')).toContain('noImportCycles')
  })

  test('refuses an import without its extension', () => {
    expect(refusals.get('src/domain/bare/a.ts')).toContain('useImportExtensions')
  })
})
