// @vitest-environment node
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentStore } from './contentStore.ts'

let root = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-store-'))
  await cp('tests/fixtures/content', root, { recursive: true })
})
afterAll(() => rm(root, { recursive: true, force: true }))

describe('contentStore', () => {
  it('compiles once, anew when told to forget, and throws what is wrong', async () => {
    const store = contentStore(root)
    const readouts = await store.read()
    expect(readouts).toHaveLength(4)
    await writeFile(join(root, 'registry/terms.json'), '')
    expect(await store.read()).toBe(readouts)
    store.forget()
    await expect(store.read()).rejects.toThrow(/one problem\.\s+registry\/terms\.json .*\s+expected: JSON/)
  })
})
