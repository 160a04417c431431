import { Fragment } from 'react'
import type { LinkedText } from '#domain/readout.ts'

/** A line of plain runs and links, as the item's source is given. */
export function SourceLine({ runs }: { runs: LinkedText[] }) {
  return runs.map(({ text, href }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a line never change places
    <Fragment key={index}>{href === null ? text : <a href={href}>{text}</a>}</Fragment>
  ))
}
