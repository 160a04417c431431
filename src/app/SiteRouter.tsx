import { type ReactNode, useSyncExternalStore } from 'react'
import { createPath, type Navigator, Router } from 'react-router'
import { currentPath, goToPath, watchAddress } from '#browser/address.ts'

/** The router writes to the same history as the rest of the page. */
const navigator: Navigator = {
  createHref: (to) => (typeof to === 'string' ? to : createPath(to)),
  push: (to) => goToPath(navigator.createHref(to)),
  replace: (to) => goToPath(navigator.createHref(to), { replace: true }),
  go: (by) => history.go(by),
}

/**
 * React Router, told of the path alone. Query and hash are read by `usePlace` where they are used: were they part of the
 * router's context, React would look through the whole text for its users at every click on a topic. `path` is the one of
 * the first page, base included.
 */
export function SiteRouter({ base, path, children }: { base: string; path: string; children: ReactNode }) {
  const pathname = useSyncExternalStore(watchAddress, currentPath, () => path)
  return (
    <Router basename={base} location={{ pathname }} navigator={navigator} useTransitions={false}>
      {children}
    </Router>
  )
}
