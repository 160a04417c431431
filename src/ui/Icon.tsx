import { memo } from 'react'
import styles from './Icon.module.css'
import type { IconName } from './iconNames.ts'

/** Width and height in CSS px, where the browser's own text has 16. */
export type IconSize = 12 | 14 | 16 | 18 | 20

type Props = {
  name: IconName
  size?: IconSize
  className?: string | undefined
}

/**
 * A line icon in the colour of the text, hidden from screen readers: its control carries the name. The drawings come with the
 * later styles (`virtual:icons.css`), as one mask for all; until then its place is kept.
 */
export const Icon = memo(function Icon({ name, size = 16, className }: Props) {
  const names = className === undefined ? styles.icon : `${styles.icon} ${className}`
  return <span aria-hidden className={names} data-icon={name} data-size={size === 16 ? undefined : size} />
})
