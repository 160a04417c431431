import { z } from 'zod'
import { READOUT_FILES, REGISTRY_FILES } from '#content/schema/files.ts'

/** The JSON Schema (draft 2020-12) of every content file, by its path below `src/content/json-schema`, as text ready to be written. */
export function jsonSchemas(): Map<string, string> {
  const folders = { registry: REGISTRY_FILES, readout: READOUT_FILES }
  return new Map(
    Object.entries(folders).flatMap(([folder, files]) =>
      Object.entries<z.ZodType>(files).map(([name, schema]) => {
        const path = `${folder}/${name.replace('.json', '.schema.json')}`
        return [path, `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`] as const
      }),
    ),
  )
}
