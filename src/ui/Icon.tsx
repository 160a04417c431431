import type { IconNode } from 'lucide'
import { createElement, memo } from 'react'

type Props = {
  /** The drawing, from `lucide`. */
  of: IconNode
  /** Width and height in CSS px. */
  size: number
  className?: string | undefined
}

/**
 * A line icon in the colour of the text, hidden from screen readers: its control carries the name. Drawn from the plain data
 * of `lucide`, since the components of its React package weigh more than all the icons together.
 */
export const Icon = memo(function Icon({ of, size, className }: Props) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      {of.map(([tag, attributes]) => createElement(tag, { ...attributes, key: JSON.stringify(attributes) }))}
    </svg>
  )
})
