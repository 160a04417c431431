import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { type To, useHref } from 'react-router'
import { currentPath, goToPath } from '#browser/address.ts'

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { to: To }

/**
 * A link to a page of the site, followed without a load. As React Router's own `Link`, without what that and its hooks bring for
 * data routers, prefetching and relative ways, which is more code than all else that is used of the router.
 */
export function PageLink({ to, onClick, ...rest }: Props) {
  const href = useHref(to)
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || isForBrowser(event)) return
        event.preventDefault()
        goToPath(href, { replace: href === currentPath() })
      }}
    />
  )
}

/** Whether a link is to be opened elsewhere, in a tab or window of its own, or to be saved. */
function isForBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey
}
