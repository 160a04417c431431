// @vitest-environment node
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWorker } from './buildWorker.ts'

let outDir = ''
let code = ''

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'readout-worker-'))
  await buildWorker({ outDir, base: '/base/', files: ['assets/index-1.js'] })
  code = await readFile(join(outDir, 'sw.js'), 'utf8')
})

afterAll(() => rm(outDir, { recursive: true }))

describe('buildWorker', () => {
  it('writes one file that loads no other and evaluates nothing', () => {
    expect(code).not.toMatch(/importScripts|\bimport\b|\beval\(|new Function|process\.env/)
    expect(() => new Function(code)).not.toThrow()
  })

  it('has the worker keep the given files and the style sheet of its own page', async () => {
    const [css] = await readdir(join(outDir, 'assets'))
    expect(css).toMatch(/^offline-[\w-]{8}\.css$/)
    expect(code).toMatch(new RegExp(`\\[.\\/base/assets/index-1\\.js.,.\\/base/assets/${css}.\\]`))
  })

  it('gives another file for another version, and the same for the same', async () => {
    await buildWorker({ outDir, base: '/base/', files: ['assets/index-1.js'] })
    expect(await readFile(join(outDir, 'sw.js'), 'utf8')).toBe(code)
    await buildWorker({ outDir, base: '/base/', files: ['assets/index-2.js'] })
    expect(await readFile(join(outDir, 'sw.js'), 'utf8')).not.toBe(code)
  })
})
