import { useSyncExternalStore } from 'react'
import { currentPlace, goToAddress, type Place, watchAddress } from '#browser/address.ts'

const NOWHERE: Place = { search: '', hash: '' }

/** Query and hash of the address. Both are empty while prerendered HTML is taken over: a file on a server knows neither. */
export function usePlace(): Place {
  return useSyncExternalStore(watchAddress, currentPlace, () => NOWHERE)
}

/** Goes to another query and hash of the present path. */
export function goToPlace({ search, hash }: Place, options?: { replace: boolean }): void {
  goToAddress(location.pathname + search + hash, options)
}
