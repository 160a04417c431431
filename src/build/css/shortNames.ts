import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Letters first: a name must not begin with a digit, nor be a word that a style sheet of the page uses itself. */
const FIRST = 'abcdefghijklmnopqrstuvwxyz'
const NAME = /(?:\.|@keyframes\s+)(-?[_a-zA-Z][\w-]*)/g

/**
 * Gives the classes and keyframes of all CSS modules of a folder names of one to three characters: they stand in every page hundreds of
 * times. The same names for the same files, whoever asks first: the browser's build and the prerenderer's must agree.
 */
export function shortNames(folder: string): (name: string, file: string) => string {
  const keys = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .sort()
    .map((file) => resolve(folder, file))
    .flatMap((file) => [...new Set(namesIn(readFileSync(file, 'utf8')))].map((name) => `${file}:${name}`))
  const names = new Map(keys.map((key, index) => [key, nameAt(index)]))
  return (name, file) => {
    const key = `${resolve(file.split('?')[0] ?? file)}:${name}`
    // Without one: a class that came while the dev server runs.
    return names.get(key) ?? `_${key.replace(/\W+/g, '-')}`
  }
}

function namesIn(css: string): string[] {
  return [...css.matchAll(NAME)].flatMap(([, name]) => name ?? [])
}

function nameAt(index: number): string {
  const rest = Math.floor(index / FIRST.length)
  return (rest === 0 ? '' : nameAt(rest - 1)) + FIRST[index % FIRST.length]
}
