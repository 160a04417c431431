import { type Problem, pointerTo, show } from './problem.ts'
import type { Content } from './readContent.ts'

type Noun = 'party' | 'place' | 'record' | 'topic' | 'term' | 'contact' | 'paragraph'
type Definition = { file: string; pointer: string; id: string }
type Files = { [name: string]: unknown }

/** The keys of the content whose strings are ids of something defined elsewhere. */
const REFERENCES: { [key: string]: Noun } = {
  parties: 'party',
  party: 'party',
  capital: 'place',
  place: 'place',
  record: 'record',
  topic: 'topic',
  topics: 'topic',
  term: 'term',
  contact: 'contact',
  paragraph: 'paragraph',
}

/** Finds ids that are defined twice within their namespace, and ids that are used but defined nowhere. */
export function checkIds({ registry, readouts }: Content): Problem[] {
  const registryIds = {
    party: definitions('registry/parties.json', registry['parties.json']),
    place: definitions('registry/places.json', registry['places.json']),
    record: definitions('registry/records.json', registry['records.json']),
    term: definitions('registry/terms.json', registry['terms.json']),
    contact: definitions('registry/contacts.json', registry['contacts.json']),
    topic: registry['topics.json'].flatMap(({ topics }, group) =>
      definitions('registry/topics.json', topics, [group, 'topics']),
    ),
  }
  const groups = definitions('registry/topics.json', registry['topics.json'])
  const inRegistry = [...Object.values(registryIds), groups].flatMap((namespace) => duplicates(namespace))
  const known = new Map(Object.entries(registryIds).map(([noun, defined]) => [noun, idsOf(defined)]))
  const unknownInRegistry = checkReferences('registry', registry, known)

  const inReadouts = readouts.flatMap(({ folder, files }) => {
    const paragraphs = files['sections.json'].flatMap((section, index) =>
      definitions(`${folder}/sections.json`, section.paragraphs, [index, 'paragraphs']),
    )
    const hashes = [
      ...registryIds.contact,
      ...definitions(`${folder}/sections.json`, files['sections.json']),
      ...paragraphs,
      ...definitions(`${folder}/quotations.json`, files['quotations.json']),
    ]
    const spoken = files['contacts.json'].map(({ contact }, index) =>
      at(`${folder}/contacts.json`, [index, 'contact'], contact),
    )
    const terms = files['terms.json'].map(({ term }, index) => at(`${folder}/terms.json`, [index, 'term'], term))
    return [
      ...[hashes, spoken, terms].flatMap((namespace) => duplicates(namespace)),
      ...checkReferences(folder, files, new Map([...known, ['paragraph', idsOf(paragraphs)]])),
      ...checkIdentity(folder, files['readout.json'], idsOf(spoken)),
    ]
  })
  return [...inRegistry, ...unknownInRegistry, ...inReadouts]
}

function checkIdentity(
  folder: string,
  { slug, contact }: { slug: string; contact: string },
  spoken: Set<string>,
): Problem[] {
  const file = `${folder}/readout.json`
  const problems: Problem[] = []
  if (folder !== `readouts/${slug}`) {
    problems.push({
      file,
      pointer: '/slug',
      expected: `the name of its folder, "${folder.replace('readouts/', '')}"`,
      got: show(slug),
    })
  }
  if (!spoken.has(contact)) {
    const expected = `a contact of ${folder}/contacts.json: the readout speaks of what it reports`
    problems.push({ file, pointer: '/contact', expected, got: show(contact) })
  }
  return problems
}

function checkReferences(folder: string, files: Files, known: Map<string, Set<string>>): Problem[] {
  return Object.entries(files).flatMap(([name, value]) =>
    references(value, []).flatMap(({ noun, id, path }) =>
      known.get(noun)?.has(id)
        ? []
        : [
            {
              file: `${folder}/${name}`,
              pointer: pointerTo(path),
              expected: `the id of a ${noun}`,
              got: show(id),
              ...nearestId(id, known.get(noun)),
            },
          ],
    ),
  )
}

function nearestId(id: string, known: Set<string> = new Set()): { nearest?: string } {
  const near = [...known].find(
    (other) => other.startsWith(id) || id.startsWith(other) || other.replaceAll('-', '') === id.replaceAll('-', ''),
  )
  return near === undefined ? {} : { nearest: show(near) }
}

function references(value: unknown, path: PropertyKey[]): { noun: Noun; id: string; path: PropertyKey[] }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => {
    const noun = REFERENCES[Array.isArray(value) ? String(path.at(-1)) : key]
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    return noun && typeof child === 'string' ? [{ noun, id: child, path: here }] : references(child, here)
  })
}

function definitions(file: string, items: { id: string }[], path: PropertyKey[] = []): Definition[] {
  return items.map(({ id }, index) => at(file, [...path, index, 'id'], id))
}

function at(file: string, path: PropertyKey[], id: string): Definition {
  return { file, pointer: pointerTo(path), id }
}

function duplicates(defined: Definition[]): Problem[] {
  const first = new Map<string, Definition>()
  return defined.flatMap((definition) => {
    const earlier = first.get(definition.id)
    if (!earlier) {
      first.set(definition.id, definition)
      return []
    }
    const { file, pointer, id } = definition
    return [
      { file, pointer, expected: `an id of its own: ${earlier.file} ${earlier.pointer} has it already`, got: show(id) },
    ]
  })
}

function idsOf(defined: Definition[]): Set<string> {
  return new Set(defined.map(({ id }) => id))
}
