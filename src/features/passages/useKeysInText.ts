import { type RefObject, useEffect } from 'react'

/** While an offer is shown: Escape closes it, and Tab leads from the text into it, which it stands far from in the document. */
export function useKeysInText(bar: RefObject<HTMLElement | null>, range: Range, onClose: () => void): void {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      const isInText = document.activeElement?.contains(range.commonAncestorContainer)
      if (event.key === 'Escape') {
        onClose()
      } else if (event.key === 'Tab' && !event.shiftKey && isInText) {
        const control = bar.current?.querySelector('button')
        if (!control) return
        event.preventDefault()
        control.focus({ preventScroll: true })
      }
    }
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [bar, range, onClose])
}
