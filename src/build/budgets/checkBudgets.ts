import { brotliCompressSync } from 'node:zlib'
import type { Lang } from '#content/schema/text.ts'
import { firstLoadFiles } from './firstLoadFiles.ts'
import { type BuiltSite, readBuiltSite } from './readBuiltSite.ts'

/** What was measured and what is allowed, both in bytes. */
export type Budget = { name: string; measured: number; limit: number }

/** Limits in bytes (a kB is 1,000 of them), after brotli at its best. */
const limits = {
  scripts: 105_000,
  firstStyles: 5_000,
  styles: 12_000,
  toolStyles: 6_000,
  fonts: 60_000,
  leadMap: 3_000,
}
const langs: Lang[] = ['ru', 'en']
/** Words that the validator's code cannot do without, and no other code has. */
const validatorMarkers = ['ZodError', 'invalid_union']

/**
 * Measures a built site against its limits. `onDemand` tells, by patterns of manifest keys, what the first page load of a
 * language fetches besides the entry and the heaviest readout, the heaviest match of each; `leadMaps` are drawn maps as they are shipped.
 * Throws where a file that must be there is missing.
 */
export function checkBudgets(
  distDir: string,
  { onDemand, leadMaps = [] }: { onDemand: Record<Lang, RegExp[]>; leadMaps?: string[] },
): { budgets: Budget[]; problems: string[] } {
  const site = readBuiltSite(distDir)
  const budgets = [
    ...langs.map((lang) => measureScripts(site, lang, onDemand[lang])),
    ...langs.flatMap((lang) => measureStyles(site, lang)),
    ...langs.map((lang) => measureFonts(site, lang)),
    ...leadMaps.map((map, index) => {
      return { name: `lead map ${index + 1}`, measured: compressedSize(map), limit: limits.leadMap }
    }),
  ]
  return { budgets, problems: [...budgets.flatMap(overspending), ...findValidator(site)] }
}

function measureScripts(site: BuiltSite, lang: Lang, patterns: RegExp[]): Budget {
  const files = firstLoadFiles(site, patterns, (some) => totalSize(site, some))
  const readouts = site.files.filter((file) => file.startsWith(`assets/readout-${lang}-`) && file.endsWith('.js'))
  if (readouts.length === 0) throw new Error(`expected a readout in "${lang}" in the built site, got none`)
  const heaviest = Math.max(...readouts.map((file) => totalSize(site, [file])))
  return { name: `scripts at first, ${lang}`, measured: totalSize(site, files) + heaviest, limit: limits.scripts }
}

/** The styles that stand in a page of the language and paint it first; with those that come after the text; and those that its tools bring when they are asked for. */
function measureStyles(site: BuiltSite, lang: Lang): Budget[] {
  // The page that says that there is no network has a sheet of its own.
  const others = [...langs.filter((other) => other !== lang), 'offline']
  const files = site.files.filter(
    (file) => file.endsWith('.css') && !others.some((other) => new RegExp(`[/-]${other}-`).test(file)),
  )
  const inline = [
    ...site
      .read(`${lang}/index.html`)
      .toString()
      .matchAll(/<style>(.*?)<\/style>/gs),
  ]
    .map(([, css = '']) => css)
    .join('')
  if (files.length === 0 && inline === '') throw new Error('expected a style sheet in the built site, got none')
  const first = compressedSize(inline)
  const [later, ofTools] = [files.filter(isLater), files.filter((file) => !isLater(file))]
  return [
    { name: `styles at first, ${lang}`, measured: first, limit: limits.firstStyles },
    { name: `styles, ${lang}`, measured: first + totalSize(site, later), limit: limits.styles },
    { name: `styles of tools, ${lang}`, measured: totalSize(site, ofTools), limit: limits.toolStyles },
  ]
}

function isLater(file: string): boolean {
  return file.startsWith('assets/later-')
}

/** Fonts count as they are: woff2 is compressed with brotli in itself. */
function measureFonts({ files, read }: BuiltSite, lang: Lang): Budget {
  const fonts = files.filter((file) => file.endsWith('.woff2') && file.includes(`-${lang}-`))
  if (fonts.length === 0) throw new Error(`expected fonts for "${lang}" in the built site, got none`)
  return {
    name: `fonts, ${lang}`,
    measured: fonts.reduce((sum, file) => sum + read(file).length, 0),
    limit: limits.fonts,
  }
}

function overspending({ name, measured, limit }: Budget): string[] {
  return measured > limit ? [`${name}: expected at most ${limit} bytes (brotli), got ${measured}`] : []
}

function findValidator({ files, read }: BuiltSite): string[] {
  return files
    .filter((file) => /\.m?js$/.test(file))
    .flatMap((file) => {
      const marker = validatorMarkers.find((word) => read(file).includes(word))
      return marker === undefined ? [] : [`${file}: expected no validator in the browser, got "${marker}"`]
    })
}

function totalSize({ read }: BuiltSite, files: string[]): number {
  return files.reduce((sum, file) => sum + compressedSize(read(file)), 0)
}

function compressedSize(data: string | Buffer): number {
  // Node compresses at the highest quality, 11, unless told otherwise.
  return brotliCompressSync(data).length
}
