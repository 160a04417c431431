import type { Manifest } from 'vite'
import type { BuiltSite } from './readBuiltSite.ts'

/**
 * The scripts that a first page load fetches: the entry with all that it imports and, for each pattern, the heaviest of
 * the modules on demand whose manifest key matches, by `weigh`; throws where a pattern matches none.
 */
export function firstLoadFiles({ manifest, page }: BuiltSite, patterns: RegExp[], weigh: (files: string[]) => number) {
  const files = new Set(staticFiles(manifest, findEntry(manifest, page)))
  for (const pattern of patterns) {
    const keys = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry && pattern.test(key))
    if (keys.length === 0) throw new Error(`manifest.json: expected a module on demand like ${pattern}, got none`)
    const loads = keys.map((key) => staticFiles(manifest, key).filter((file) => !files.has(file)))
    const heaviest = loads.reduce((one, other) => (weigh(other) > weigh(one) ? other : one))
    for (const file of heaviest) files.add(file)
  }
  return [...files]
}

function findEntry(manifest: Manifest, page: string): string {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry)
  const file = entry === undefined ? undefined : manifest[entry]?.file
  if (entry === undefined || file === undefined) throw new Error('manifest.json: expected an entry, got none')
  if (!page.includes(file)) throw new Error(`index.html: expected to load the entry ${file}, and does not name it`)
  return entry
}

function staticFiles(manifest: Manifest, start: string): string[] {
  const seen = new Set([start])
  const files: string[] = []
  // A set hands out what is added while it is walked, so this comes to all imports of imports, and to each once.
  for (const key of seen) {
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`manifest.json: expected an entry for ${key}, got none`)
    files.push(chunk.file)
    for (const imported of chunk.imports ?? []) seen.add(imported)
  }
  return files
}
