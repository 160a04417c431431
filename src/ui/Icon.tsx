import { memo } from 'react'
import type { IconName } from './iconNames.ts'

type Props = {
  name: IconName
  /** Width and height in CSS px. */
  size: number
  className?: string | undefined
}

/**
 * A line icon in the colour of the text, hidden from screen readers: its control carries the name. The drawings stand once
 * in the file of the page, put there by the build: neither the script nor each place of use carries them.
 */
export const Icon = memo(function Icon({ name, size, className }: Props) {
  return (
    <svg aria-hidden width={size} height={size} className={className}>
      <use href={`#icon:${name}`} />
    </svg>
  )
})
