import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { jsonSchemas } from './jsonSchemas.ts'

/** Where editors find the schemas. */
export const JSON_SCHEMA_FOLDER = 'src/content/json-schema'

/** `npm run schema`: writes the JSON Schema files anew. */
export async function run(): Promise<void> {
  await rm(JSON_SCHEMA_FOLDER, { recursive: true, force: true })
  for (const [path, text] of jsonSchemas()) {
    const file = join(JSON_SCHEMA_FOLDER, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
