import { useEffect } from 'react'
import { afterFrame } from '#browser/afterFrame.ts'
import { arrivalAddress } from '#browser/arrivalAddress.ts'

/** Only the page that was loaded by it is arrived at. */
let isKept = false

/** Keeps the mark of the words that the address of the load led to; what it takes is fetched only where there are such words. */
export function usePassageMark(): void {
  useEffect(() => {
    if (isKept) return
    isKept = true
    const address = arrivalAddress()
    if (!address.includes(':~:text=')) return
    const fetching = import('./keepMark.ts')
    // By then the filter of the address has been applied.
    afterFrame(() => fetching.then(({ keepMark }) => keepMark(address)).catch(() => {}))
  }, [])
}
