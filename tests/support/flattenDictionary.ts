/** A branch of a dictionary file. */
export type Branch = { [key: string]: string | Branch }

/** Every string of a dictionary by its full key, `feature.element.meaning`. */
export function flattenDictionary(branch: Branch, path: string[] = []): Map<string, string> {
  return new Map(
    Object.entries(branch).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[[...path, key].join('.'), value] as const]
        : [...flattenDictionary(value, [...path, key])],
    ),
  )
}

/** A key without its plural suffix, and the plural category that the suffix names; `null` for a key that does not count. */
export function splitPlural(key: string): { base: string; category: string | null } {
  const [, base = key, category = null] = /^(.+)_(zero|one|two|few|many|other)$/.exec(key) ?? []
  return { base, category }
}
