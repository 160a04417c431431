import type { ComponentProps } from 'react'
import { Icon, type IconSize } from './Icon.tsx'
import styles from './IconButton.module.css'
import type { IconName } from './iconNames.ts'

export type IconButtonProps = ComponentProps<'button'> & {
  /** What it is called, on pointing at it too. */
  name: string
  icon: IconName
  /** Of the icon. */
  size?: IconSize
}

/** A control that is an icon alone, in the middle of the box that `className` gives it. None is drawn before the page has settled. */
export function IconButton({ name, icon, size = 18, className, ...button }: IconButtonProps) {
  return (
    <button type="button" className={`${styles.button} ${className}`} aria-label={name} title={name} {...button}>
      <Icon name={icon} size={size} />
    </button>
  )
}
