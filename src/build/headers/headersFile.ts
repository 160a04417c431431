import type { HeaderRule } from './headerRules.ts'

/** The text of `_headers`, as Netlify and Cloudflare Pages read it: each path under `base`, its headers indented below. */
export function writeHeadersFile(rules: HeaderRule[], base: string): string {
  return rules
    .map(({ pattern, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
      return `${[base + pattern.slice(1), ...lines].join('\n')}\n`
    })
    .join('\n')
}

/** The rules of `_headers`, the inverse of `writeHeadersFile`; throws with the line where one is not in its form. */
export function readHeadersFile(text: string, base: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const rule = rules.at(-1)
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line)
    if (line.startsWith(base)) rules.push({ pattern: `/${line.trim().slice(base.length)}`, headers: {} })
    else if (rule !== undefined && header?.[1] && header[2]) rule.headers[header[1]] = header[2]
    else throw new Error(`_headers:${index + 1}: expected a path below ${base} or an indented header, got "${line}"`)
  }
  return rules
}
