import { type MouseEvent, useCallback, useState } from 'react'
import { currentPlace, goToPlace } from '#browser/address.ts'
import { type Origin, rememberOrigin, returnToOrigin } from '#browser/origin.ts'
import { concealAll } from '#browser/reveal.ts'

/** Follows the link that was pressed; tells whether it is one to a hash and was followed. */
export type FollowHash = (event: MouseEvent, from?: Element | null) => boolean

/** Jumps within the page and the way back from the last one. */
export type Jumps = {
  /** Whether there is a place to go back to. */
  canReturn: boolean
  /** Handles clicks on links to a hash anywhere in the page. `from` stands for a link that will be gone on the way back. */
  onClick: FollowHash
  /** Jumps without a link, leaving the address as it is. */
  jumpTo: (id: string) => void
  onReturn: () => void
  onForget: () => void
}

/** Turns links to a hash into jumps: one entry of the history each, sheets closed, and the place of departure remembered. */
export function useJumps(goTo: (id: string) => void): Jumps {
  const [origin, setOrigin] = useState<Origin | null>(null)

  const leave = useCallback((pressed: Element | null) => {
    setOrigin(rememberOrigin(pressed))
    concealAll()
  }, [])
  const onClick: FollowHash = useCallback(
    (event, from) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
      const target = link?.getAttribute('href')
      if (!link || !target || event.defaultPrevented || isModified(event)) return false
      event.preventDefault()
      leave(from ?? link)
      const { search, hash } = currentPlace()
      if (target === hash) goTo(target)
      else goToPlace({ search, hash: target })
      return true
    },
    [leave, goTo],
  )
  const jumpTo = useCallback(
    (id: string) => {
      leave(document.activeElement)
      goTo(id)
    },
    [leave, goTo],
  )
  const onReturn = () => {
    if (origin !== null) returnToOrigin(origin)
    setOrigin(null)
  }
  return { canReturn: origin !== null, onClick, jumpTo, onReturn, onForget: () => setOrigin(null) }
}

function isModified({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey
}
