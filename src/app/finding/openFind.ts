import { currentPlace } from '#browser/address.ts'
import { concealAll } from '#browser/reveal.ts'
import { selectField } from '#browser/selectField.ts'
import { findIn } from '#domain/finding/findQuery.ts'
import { FIND_FIELD } from '#features/finding/findField.ts'
import { goToFind } from './goToFind.ts'

/** Opens the search in the text, with the focus in its field; where it is open already, the focus goes there. */
export function openFind(): void {
  concealAll()
  if (findIn(currentPlace().search) === null) goToFind('')
  else selectField(FIND_FIELD)
}
