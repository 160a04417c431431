import { icons } from 'virtual:icons'
import { memo } from 'react'
import type { IconName } from './iconNames.ts'

type Props = {
  name: IconName
  /** Width and height in CSS px. */
  size: number
  className?: string | undefined
}

/**
 * A line icon in the colour of the text, hidden from screen readers: its control carries the name. The drawings stand in a
 * file of their own, which comes after the text and is kept: neither the script nor the page carries them.
 */
export const Icon = memo(function Icon({ name, size, className }: Props) {
  return (
    <svg aria-hidden width={size} height={size} className={className}>
      <use href={`${icons}#${name}`} />
    </svg>
  )
})
