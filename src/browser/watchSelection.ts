/** Milliseconds without a change after which a selection made by keyboard or touch is taken as made. */
const SETTLED = 250

/**
 * Calls back whenever what is selected has changed and come to rest: not while the mouse is still drawing it. Returns a
 * function that ends it.
 */
export function watchSelection(onSettle: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isDrawing = false
  const wait = () => {
    clearTimeout(timer)
    if (!isDrawing) timer = setTimeout(onSettle, SETTLED)
  }
  const handleDown = ({ pointerType }: PointerEvent) => {
    isDrawing = pointerType === 'mouse'
  }
  const handleUp = () => {
    if (isDrawing) {
      isDrawing = false
      wait()
    }
  }
  document.addEventListener('selectionchange', wait)
  addEventListener('pointerdown', handleDown)
  addEventListener('pointerup', handleUp)
  addEventListener('pointercancel', handleUp)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('selectionchange', wait)
    removeEventListener('pointerdown', handleDown)
    removeEventListener('pointerup', handleUp)
    removeEventListener('pointercancel', handleUp)
  }
}
