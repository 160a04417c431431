// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { jsonSchemas } from './jsonSchemas.ts'
import { JSON_SCHEMA_FOLDER } from './writeJsonSchemas.ts'

describe('the JSON Schema files', () => {
  test.each([...jsonSchemas()])('%s is current: `npm run schema` writes it anew', async (path, text) => {
    expect(await readFile(join(JSON_SCHEMA_FOLDER, path), 'utf8')).toBe(text)
  })

  test('tell an editor what a field is for', () => {
    expect(jsonSchemas().get('readout/readout.schema.json')).toContain('the same as the name of its folder')
  })
})
