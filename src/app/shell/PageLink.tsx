import type { AnchorHTMLAttributes } from 'react'
import { type To, useHref, useLinkClickHandler } from 'react-router'

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { to: To }

/**
 * A link to a page of the site, followed without a load. As React Router's own `Link`, without what that brings for data
 * routers and prefetching, which is more code than all else that is used of the router.
 */
export function PageLink({ to, onClick, ...rest }: Props) {
  const href = useHref(to)
  const follow = useLinkClickHandler<HTMLAnchorElement>(to)
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) follow(event)
      }}
    />
  )
}
