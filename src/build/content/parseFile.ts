import type { z } from 'zod'
import { type Problem, pointerTo, show } from './problem.ts'

/** A file's value, or what is wrong with it. */
export type ParsedFile<Value> = { value: Value; problems: [] } | { value: null; problems: Problem[] }

const MOST_BYTES = 5_000_000

/** Parses one content file against its schema; every fault is reported, not only the first. */
export function parseFile<Schema extends z.ZodType>(
  file: string,
  text: string | null,
  schema: Schema,
): ParsedFile<z.infer<Schema>> {
  const refuse = (expected: string, got: string): ParsedFile<z.infer<Schema>> => ({
    value: null,
    problems: [{ file, pointer: '', expected, got }],
  })
  if (text === null) return refuse('this file', 'no such file')
  if (text.trim() === '') return refuse('JSON', 'an empty file')
  const bytes = Buffer.byteLength(text)
  if (bytes > MOST_BYTES) return refuse(`at most ${MOST_BYTES} bytes`, `${bytes} bytes`)
  const json = parseJson(text)
  if ('error' in json) return refuse('JSON', json.error)
  const result = schema.safeParse(json.value)
  if (result.success) return { value: result.data, problems: [] }
  return { value: null, problems: result.error.issues.map((issue) => problemOf(file, json.value, issue)) }
}

function parseJson(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function problemOf(file: string, json: unknown, issue: z.core.$ZodIssue): Problem {
  const got = issue.path.reduce<unknown>((value, key) => Object(value)[key], json)
  return { file, pointer: pointerTo(issue.path), expected: expectedBy(issue), got: gotFor(issue, got) }
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'unrecognized_keys':
      return 'only the keys of the schema'
    case 'too_small':
      return `at least ${issue.minimum} ${issue.origin === 'array' ? 'entries' : issue.origin === 'string' ? 'characters' : ''}`.trim()
    case 'too_big':
      return `at most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : ''}`.trim()
    default:
      return issue.message
  }
}

function gotFor(issue: z.core.$ZodIssue, got: unknown): string {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => JSON.stringify(key)).join(', ') : show(got)
}
