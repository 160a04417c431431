/** Something an author did wrong: where it stands (a file of the content and a JSON pointer, RFC 6901), and what to do. */
export type Problem = { file: string; pointer: string; expected: string; got: string; nearest?: string }

const MOST_CHARACTERS = 160

/** The JSON pointer (RFC 6901) of a path of keys and indexes. */
export function pointerTo(path: PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** A value as an author would recognise it, cut to a length that can be read. */
export function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value))
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}… (${text.length} characters)` : text
}

/** All problems as one message for the terminal and the error overlay. */
export function formatProblems(problems: Problem[]): string {
  const lines = problems.map(({ file, pointer, expected, got, nearest }) =>
    [
      `${file} ${pointer === '' ? '(whole file)' : pointer}`,
      `  expected: ${expected}`,
      `  got:      ${got}`,
      ...(nearest === undefined ? [] : [`  nearest:  ${nearest}`]),
    ].join('\n'),
  )
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
  return [`The content has ${count}.`, ...lines].join('\n\n')
}
