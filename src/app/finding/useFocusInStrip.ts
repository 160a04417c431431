import { type RefObject, useLayoutEffect } from 'react'
import { returnTo } from '#browser/returnTo.ts'
import { selectField } from '#browser/selectField.ts'
import { FIND_FIELD } from '#features/finding/findField.ts'

type Within = RefObject<HTMLElement | null>

/**
 * Brings the focus to the field of a search that the reader has opened, and back to what had it before when the search closes
 * with the focus in it: to `control` where nothing had it.
 */
export function useFocusInStrip(strip: Within, control: Within, isOpenedByReader: boolean): void {
  useLayoutEffect(() => {
    const before = document.activeElement
    const opener = before === document.body ? control.current : before
    if (isOpenedByReader) selectField(FIND_FIELD)
    const form = strip.current
    return () => {
      if (form?.contains(document.activeElement)) returnTo(opener)
    }
  }, [strip, control, isOpenedByReader])
}
