import type { Vocabulary } from './readVocabulary.ts'

type Node = Record<string, unknown>

/** What plain text may stand for in a property's range. */
const TEXTS = ['Text', 'URL', 'Date', 'DateTime']

/** What linked data say that the vocabulary does not allow: unknown types, properties that a type has not, values out of a property's range. */
export function vocabularyFaults({ '@graph': graph }: { '@graph': unknown[] }, { types, isA }: Vocabulary): string[] {
  const typesById = new Map(graph.filter(isNode).map((node) => [node['@id'], node['@type']]))
  return graph.flatMap((node) => (isNode(node) ? faultsOf(node) : ['a node that is no object']))

  function faultsOf(node: Node): string[] {
    const type = String(node['@type'])
    const properties = types.get(type)
    if (properties === undefined) return [`type ${type}`]
    return Object.entries(node)
      .filter(([name]) => name !== '@type' && name !== '@id')
      .flatMap(([name, value]) => {
        const range = properties.get(name)
        if (range === undefined) return [`${type}.${name}`]
        return [value].flat().flatMap((item) => valueFaults(`${type}.${name}`, item, range))
      })
  }

  function valueFaults(place: string, value: unknown, range: string[]): string[] {
    if (typeof value === 'string') {
      const isAllowed = range.some((name) => TEXTS.includes(name) || isA(value, name))
      return isAllowed ? [] : [`${place}: text "${value}"`]
    }
    if (!isNode(value)) return [`${place}: ${JSON.stringify(value)}`]
    const type = value['@type'] ?? typesById.get(value['@id'])
    // What another page holds is known by its id alone.
    const fits = type === undefined ? range.includes('IdReference') : range.some((name) => isA(String(type), name))
    return [...(fits ? [] : [`${place}: ${String(type)}`]), ...('@type' in value ? faultsOf(value) : [])]
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
