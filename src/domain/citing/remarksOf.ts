import type { Citation } from './citation.ts'
import { capitalise } from './writePlain.ts'

/** What a reference manager has no field for: the contact, whose wording it is, the record, the translation. One each. */
export function remarksOf({ mode, translation, said }: Citation): string[] {
  return [
    capitalise(said.contact),
    mode === 'reported' ? capitalise(said.reported) : null,
    said.record && capitalise(said.record),
    translation && `${capitalise(said.translation)}: ${translation.text}`,
  ].filter((remark) => remark !== null)
}
