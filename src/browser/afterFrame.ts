/** Calls back once the next frame has been painted, and so what was changed just now is seen; returns a function that calls it off. */
export function afterFrame(callback: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(callback)
  })
  return () => cancelAnimationFrame(frame)
}
