import { useSyncExternalStore } from 'react'
import { currentPlace, type Place, watchAddress } from '#browser/address.ts'

const NOWHERE: Place = { search: '', hash: '' }

/** Query and hash of the address. Both are empty while prerendered HTML is taken over: a file on a server knows neither. */
export function usePlace(): Place {
  return useSyncExternalStore(watchAddress, currentPlace, () => NOWHERE)
}
