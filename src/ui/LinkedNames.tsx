import { Fragment } from 'react'

type Props = { names: { id: string; name: string; href: string | null }[] }

/** Names in a row, each a link where it has an address. */
export function LinkedNames({ names }: Props) {
  return names.map(({ id, name, href }, index) => (
    <Fragment key={id}>
      {index > 0 && '; '}
      {href === null ? name : <a href={href}>{name}</a>}
    </Fragment>
  ))
}
