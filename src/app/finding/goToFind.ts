import { currentPlace, goToPlace } from '#browser/address.ts'
import { withFind } from '#domain/finding/findQuery.ts'

/** Changes the words to find in the address, where `null` closes the search: as an entry of the history, or in place of the present one. */
export function goToFind(words: string | null, options?: { replace: boolean }): void {
  const { search, hash } = currentPlace()
  goToPlace({ search: withFind(search, words), hash }, options)
}
