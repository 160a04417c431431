import { type RefObject, startTransition, useLayoutEffect, useState } from 'react'

/** Where the entries of a list begin below its top, and how tall it is, in pixels. */
export type Tops = { tops: number[]; height: number }

/**
 * Measures the elements of the given ids within `root`, and again whenever its size changes; `null` before that.
 * To be called where `root` is drawn: effects further in run before the reference is set.
 */
export function useTops(root: RefObject<HTMLElement | null>, ids: string): Tops | null {
  const [measured, setMeasured] = useState<Tops | null>(null)
  useLayoutEffect(() => {
    const element = root.current
    if (element === null) return
    const measure = () => {
      const { top, height } = element.getBoundingClientRect()
      const items = [...element.querySelectorAll('[data-relation][id]')]
      const tops = ids.split(' ').flatMap((id) => {
        const item = items.find((candidate) => candidate.id === id)
        return item === undefined ? [] : [item.getBoundingClientRect().top - top]
      })
      // The list reads without them: they hold up nothing else.
      startTransition(() => setMeasured((last) => (isSame(last, { tops, height }) ? last : { tops, height })))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [root, ids])
  return measured
}

function isSame(last: Tops | null, next: Tops): boolean {
  return last?.height === next.height && last.tops.join() === next.tops.join()
}
