import { type RefObject, useEffect } from 'react'

/**
 * Marks what stands at the foot of the window while a sheet covers it. By hand and before the sheet opens or closes: the focus goes
 * back to the toolbar at that very moment. A rule with `:has()` would make the browser look through the whole document at every change.
 */
export function useCovering(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const open = new Set<EventTarget>()
    const handleToggle = ({ target, newState }: ToggleEvent) => {
      if (!(target instanceof Element) || !target.matches('section, [role="dialog"]')) return
      if (newState === 'open') open.add(target)
      else open.delete(target)
      ref.current?.toggleAttribute('data-covered', open.size > 0)
    }
    document.addEventListener('beforetoggle', handleToggle, true)
    return () => document.removeEventListener('beforetoggle', handleToggle, true)
  }, [ref])
}
