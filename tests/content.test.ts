// @vitest-environment node
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compileContent } from '#build/content/compileContent.ts'

const SLUG = 'readouts/lavrov-blinken-2021-05'
let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-content-'))
  for (const part of ['registry', 'readouts'])
    await cp(join('src/content', part), join(root, part), { recursive: true })
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function replace(file: string, sought: string, by: string): Promise<void> {
  const text = await readFile(join(root, file), 'utf8')
  expect(text).toContain(sought)
  await writeFile(join(root, file), text.replace(sought, by))
}

/** What an author gets wrong, and what the build answers. */
const REPLACED = [
  {
    what: 'a selector that matches nothing, with the nearest text',
    file: `${SLUG}/mentions.json`,
    edit: ['ядерной проблеме Корейского полуострова', 'ядерной проблемы Корейского полуострова'],
    problem: {
      pointer: '/2/selector/ru',
      got: 'stands nowhere in it',
      nearest: 'ядерной проблеме Корейского полуострова',
    },
  },
  {
    what: 'a selector that matches twice, with both places',
    file: `${SLUG}/mentions.json`,
    edit: ['"exact": "New START"', '"exact": "the"'],
    problem: { pointer: '/selector/en', expected: 'exactly once', got: 'add a prefix or a suffix', nearest: ' and ' },
  },
  {
    what: 'an unknown id',
    file: `${SLUG}/mentions.json`,
    edit: ['"topic": "korea"', '"topic": "corea"'],
    problem: { pointer: '/2/topic', expected: 'the id of a topic', got: '"corea"' },
  },
  {
    what: 'a missing language',
    file: `${SLUG}/readout.json`,
    edit: ['"en": "Lavrov and Blinken speak', '"de": "Lavrov and Blinken speak'],
    problem: { pointer: '/headline/en', expected: 'string', got: 'nothing' },
  },
  {
    what: 'an impossible date',
    file: 'registry/contacts.json',
    edit: ['"edtf": "2021-02-04"', '"edtf": "2021-02-30"'],
    problem: { pointer: '/date/edtf', expected: 'a possible EDTF date', got: '"2021-02-30"' },
  },
  {
    what: 'a 29 February that its year does not have',
    file: 'registry/contacts.json',
    edit: ['"edtf": "2021-02-04"', '"edtf": "2021-02-29"'],
    problem: { pointer: '/date/edtf', expected: 'a possible EDTF date', got: '"2021-02-29"' },
  },
  {
    what: 'an id used twice in the namespace of the hashes',
    file: `${SLUG}/quotations.json`,
    edit: ['"id": "q1"', '"id": "p1"'],
    problem: { pointer: '/0/id', expected: 'an id of its own', got: '"p1"' },
  },
  {
    what: 'an id that is not ASCII',
    file: 'registry/topics.json',
    edit: ['"id": "korea"', '"id": "корея"'],
    problem: { pointer: '/id', expected: 'an id of a-z', got: '"корея"' },
  },
  {
    what: 'a link that runs a script',
    file: `${SLUG}/readout.json`,
    edit: ['https://interaffairs.ru', 'javascript:alert(1)'],
    problem: {
      pointer: '/source/links/0/href',
      expected: 'an absolute https:// address',
      got: '"javascript:alert(1)"',
    },
  },
  {
    what: 'a key that the schema does not know',
    file: `${SLUG}/readout.json`,
    edit: ['"dek"', '"deck"'],
    problem: { pointer: '', expected: 'only the keys of the schema', got: '"deck"' },
  },
  {
    what: 'a slug that is not the name of its folder',
    file: `${SLUG}/readout.json`,
    edit: ['"slug": "lavrov-blinken-2021-05"', '"slug": "lavrov-blinken"'],
    problem: { pointer: '/slug', expected: 'the name of its folder', got: '"lavrov-blinken"' },
  },
]

describe('the build refuses', () => {
  test.each(REPLACED)('$what', async ({ file, edit, problem }) => {
    await replace(file, edit[0] ?? '', edit[1] ?? '')
    const { readouts, problems } = await compileContent(root)
    expect(readouts).toEqual([])
    const { pointer, ...said } = problem
    const found = problems.filter((candidate) => candidate.file === file && candidate.pointer.endsWith(pointer))
    const expected = Object.entries(said).map(([key, words]) => [key, expect.stringContaining(words)])
    expect(found).toContainEqual(expect.objectContaining(Object.fromEntries(expected)))
  })

  test.each([
    { what: 'cut off', text: '[{ "id": "call", "heading"', got: /JSON/ },
    { what: 'empty', text: ' \n', got: /an empty file/ },
    { what: 'of the wrong type', text: '{}', got: /\{\}/ },
    { what: 'huge', text: `["${'x'.repeat(5_000_000)}"]`, got: /5000004 bytes/ },
  ])('a file that is $what', async ({ text, got }) => {
    await writeFile(join(root, SLUG, 'sections.json'), text)
    const { readouts, problems } = await compileContent(root)
    expect(readouts).toEqual([])
    expect(problems).toContainEqual(
      expect.objectContaining({ file: `${SLUG}/sections.json`, pointer: '', got: expect.stringMatching(got) }),
    )
  })

  test('a file that is missing', async () => {
    await rm(join(root, SLUG, 'quotations.json'))
    const { problems } = await compileContent(root)
    expect(problems).toEqual([
      { file: `${SLUG}/quotations.json`, pointer: '', expected: 'this file', got: 'no such file' },
    ])
  })

  test('a content root without a readout', async () => {
    await rm(join(root, 'readouts'), { recursive: true })
    const { problems } = await compileContent(root)
    expect(problems).toEqual([expect.objectContaining({ file: 'readouts', got: 'no folder' })])
  })
})

describe('the bundled content', () => {
  test('compiles in both languages, and so does a second, unlike one', async () => {
    const bundled = await compileContent('src/content')
    const fixtures = await compileContent('tests/fixtures/content')
    expect([bundled.problems, fixtures.problems]).toEqual([[], []])
    expect(bundled.readouts.map(({ lang, slug }) => `${lang}/${slug}`)).toEqual([
      'ru/lavrov-blinken-2021-05',
      'en/lavrov-blinken-2021-05',
    ])
    expect(fixtures.readouts).toHaveLength(4)
  })

  test('carries the same structure in both languages', async () => {
    const { readouts } = await compileContent('src/content')
    const outlines = readouts.map(({ sections, quotations, contacts, topics, terms }) => ({
      sections: sections.map(({ id, paragraphs }) => [
        id,
        paragraphs.map((paragraph) => [paragraph.id, paragraph.topics.toSorted(), paragraph.quotations]),
      ]),
      quotations: quotations.map(({ id, mode, topics: mentioned }) => [id, mode, mentioned.toSorted()]),
      contacts: contacts.map(({ id, relation }) => [id, relation]),
      topics: topics.map(({ id }) => id),
      terms: terms.map(({ id }) => id),
    }))
    expect(outlines[0]).toEqual(outlines[1])
  })

  test('derives what a contact is to the readout', async () => {
    const { readouts } = await compileContent('src/content')
    const relations = readouts[0]?.contacts.map(({ id, relation }) => [id, relation])
    expect(relations?.slice(0, 4)).toEqual([
      ['call-2021-02-04', 'previous'],
      ['call-2021-05-12', 'this'],
      ['meeting-2021-05', 'upcoming'],
      ['call-2021-08-16', 'later'],
    ])
    expect(relations?.slice(3).every(([, relation]) => relation === 'later')).toBe(true)
  })

  test('numbers direct quotations and letters reported ones in reading order', async () => {
    const { readouts } = await compileContent('src/content')
    expect(readouts.map(({ quotations }) => quotations.map(({ id, label }) => `${id} ${label}`))).toEqual([
      ['q1 1', 'r1 а', 'q2 2', 'r2 б', 'r3 в'],
      ['q1 1', 'r1 a', 'q2 2', 'r2 b', 'r3 c'],
    ])
  })
})
