// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shortNames } from './shortNames.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'modules-'))
  mkdirSync(join(folder, 'sub'))
  const many = Array.from({ length: 40 }, (_, index) => `.item${index} { margin: 0.5rem }`)
  writeFileSync(join(folder, 'b.module.css'), `.card { .title:hover & { color: red } }\n${many.join('\n')}`)
  writeFileSync(
    join(folder, 'sub/a.module.css'),
    '.card > .card + .close { margin: 0.25rem }\n@keyframes show { to { opacity: 1 } }',
  )
  writeFileSync(join(folder, 'c.css'), '.global { color: red }')
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('shortNames', () => {
  it('gives each class of each module a name of its own', () => {
    const name = shortNames(folder)
    const b = join(folder, 'b.module.css')
    const names = [
      ...['card', 'title', ...Array.from({ length: 40 }, (_, index) => `item${index}`)].map((each) => name(each, b)),
      ...['card', 'close', 'show'].map((each) => name(each, join(folder, 'sub/a.module.css'))),
    ]
    expect(new Set(names).size).toBe(45)
    expect(names.filter((each) => !/^[a-z]{1,2}$/.test(each))).toEqual([])
  })

  it('gives the same names again, whatever is asked first and however the file is named', () => {
    const file = resolve(folder, 'b.module.css')
    const first = shortNames(folder)
    const other = shortNames(folder)
    expect(other('title', `${file}?used`)).toBe(first('title', file))
  })

  it('names a class that has come since, unlike any other', () => {
    expect(shortNames(folder)('new', join(folder, 'b.module.css'))).toMatch(/^_.*new$/)
  })
})
