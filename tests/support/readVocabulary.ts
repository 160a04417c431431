import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Schema.org's types, each with its properties and those that it inherits; a property's range is the names of what it takes. */
export type Vocabulary = {
  types: Map<string, Map<string, string[]>>
  /** Whether a type, or a member of an enumeration by its address, is what a range's name stands for. */
  isA: (name: string, range: string) => boolean
}

type Interface = { parents: string[]; properties: [string, string[]][] }

const DECLARATIONS = 'node_modules/schema-dts/dist/schema.d.ts'
const INTERFACE = /^(?:export )?interface (\w+) extends ([^{]+?) \{\n([\s\S]*?)^\}/gm
const PROPERTY = /^ {4}"([^"@]+)"\?: SchemaValue<(.+), "[^"]+">;$/gm
const UNION = /^export type (\w+) = (.+);$/gm

/** Reads the vocabulary from the declarations that are generated from it. For tests: it reads them as text, whatever the compiler makes of them. */
export function readVocabulary(): Vocabulary {
  const text = readFileSync(resolve(DECLARATIONS), 'utf8')
  const interfaces = new Map([...text.matchAll(INTERFACE)].map(readInterface))
  const unions = new Map([...text.matchAll(UNION)].map(([, name = '', members = '']) => [name, namesIn(members)]))
  const leaves = [...interfaces.keys()].filter((name) => name.endsWith('Leaf'))
  const isA = (name: string, range: string): boolean =>
    name === range || (unions.get(range) ?? []).some((member) => isA(name, member))
  return {
    types: new Map(leaves.map((leaf) => [leaf.replace(/Leaf$/, ''), propertiesOf(leaf, interfaces)])),
    isA,
  }
}

function readInterface([, name = '', parents = '', body = '']: RegExpMatchArray): [string, Interface] {
  const properties = [...body.matchAll(PROPERTY)].map(([, property = '', range = '']): [string, string[]] => [
    property,
    namesIn(range),
  ])
  return [name, { parents: parents.split(', '), properties }]
}

function namesIn(union: string): string[] {
  return union.split(' | ').map((name) => name.replaceAll('"', ''))
}

function propertiesOf(name: string, interfaces: Map<string, Interface>): Map<string, string[]> {
  const { parents = [], properties = [] } = interfaces.get(name) ?? {}
  return new Map([...parents.flatMap((parent) => [...propertiesOf(parent, interfaces)]), ...properties])
}
