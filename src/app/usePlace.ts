import { useSyncExternalStore } from 'react'
import { currentPlace, NOWHERE, type Place, watchAddress } from '#browser/address.ts'

/** Query and hash of the address. Both are empty while prerendered HTML is taken over: a file on a server knows neither. Where they stay so, nothing is drawn anew. */
export function usePlace(): Place {
  return useSyncExternalStore(watchAddress, currentPlace, () => NOWHERE)
}
