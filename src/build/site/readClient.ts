import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { minify } from 'terser'
import type { Manifest } from 'vite'
import { ownAsset } from '#build/assets/ownAsset.ts'
import { writeAsset } from '#build/assets/writeAsset.ts'
import type { Lang } from '#content/schema/text.ts'
import type { PageOf } from './listPages.ts'
import { readManifest } from './readManifest.ts'
import { splitCss } from './splitCss.ts'

/**
 * What the browser's build has given, ready to be put into pages. `script` is the one that runs before the first paint, as it
 * stands in the template; `scriptsOf` gives paths below the base of all but the readout's own module.
 */
export type Client = {
  template: string
  script: string
  stylesOf: (lang: Lang) => Styles
  scriptsOf: (page: PageOf | null) => string[]
}

/** The styles of the first paint as they are, and the path below the base of those that come after it. */
type Styles = { first: string; later: string }

const ENTRY = 'index.html'

/** Reads the browser's build in a folder, and puts what its style sheet holds for later into files of their own, one for each language. */
export async function readClient(dir: string): Promise<Client> {
  const manifest = await readManifest(dir)
  const sheets = manifest[ENTRY]?.css ?? []
  const css = await Promise.all(sheets.map((file) => readFile(join(dir, file), 'utf8')))
  const styles = { ru: await writeStyles(dir, css.join('\n'), 'ru'), en: await writeStyles(dir, css.join('\n'), 'en') }
  // Emptied, not taken away: a part that is loaded on demand may name it, and would count as missing without it.
  for (const file of sheets) await writeFile(join(dir, file), '')
  return {
    ...(await readTemplate(join(dir, ENTRY))),
    stylesOf: (lang) => styles[lang],
    scriptsOf: (page) => filesOf(manifest, [ENTRY, ...modulesOf(page)]),
  }
}

async function writeStyles(dir: string, css: string, lang: Lang): Promise<Styles> {
  const { first, later } = splitCss(css, lang)
  return { first: first.trim(), later: await writeAsset(dir, ownAsset(`later-${lang}`, 'css', later)) }
}

/** The template with its own script made small: it stands in every page. */
async function readTemplate(file: string): Promise<{ template: string; script: string }> {
  const text = await readFile(file, 'utf8')
  const [, source] = /<script>(.*?)<\/script>/s.exec(text) ?? []
  if (source === undefined)
    throw new Error('index.html: expected the script that runs before the first paint, got none')
  const { code: script = '' } = await minify(source)
  return { template: text.replace(source, () => script), script }
}

/** The modules that the application asks for when it draws the page; without a page, the one of an unknown address. */
function modulesOf(page: PageOf | null): string[] {
  if (page === null) return [dictionary('ru'), dictionary('en')]
  return [dictionary(page.lang), ...(page.kind === 'list' ? [`virtual:summaries/${page.lang}`] : [])]
}

function dictionary(lang: string): string {
  return `src/i18n/${lang}.json`
}

/** The files of modules and of all that they import at once, each once. */
function filesOf(manifest: Manifest, modules: string[]): string[] {
  const seen = new Set(modules)
  // A set hands out what is added while it is walked.
  for (const key of seen) {
    if (manifest[key] === undefined) throw new Error(`The browser's build has no module ${key}.`)
    for (const imported of manifest[key].imports ?? []) seen.add(imported)
  }
  return [...new Set([...seen].flatMap((key) => manifest[key]?.file ?? []))]
}
