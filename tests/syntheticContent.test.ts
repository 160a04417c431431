// @vitest-environment node
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Compiled, compileContent } from '#build/content/compileContent.ts'
import { writeSyntheticContent } from './bench/writeSyntheticContent.ts'

let root = ''
let compiled: Compiled

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-synthetic-'))
  await writeSyntheticContent(root, { paragraphs: 40, sectionLength: 20 }, 2)
  compiled = await compileContent(root)
})
afterAll(() => rm(root, { recursive: true, force: true }))

test('the synthetic content compiles in both languages', () => {
  expect(compiled.problems).toEqual([])
  expect(compiled.readouts.map(({ lang }) => lang)).toEqual(['ru', 'en', 'ru', 'en'])
  expect(new Set(compiled.readouts.map(({ slug }) => slug)).size).toBe(2)
})

test('each readout has as many paragraphs as asked for, in sections of twenty, with quotations and all topics', () => {
  for (const { sections, quotations, topics, contacts } of compiled.readouts) {
    expect(sections.map(({ paragraphs }) => paragraphs.length)).toEqual([20, 20])
    expect(quotations.map(({ label }) => label)).toHaveLength(8)
    expect(topics.flatMap((group) => group.topics)).toHaveLength(12)
    expect(contacts).toHaveLength(5)
  }
})
