import type { ComponentProps } from 'react'
import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/iconNames.ts'
import styles from './BarControl.module.css'

type Props = ComponentProps<'button'> & { tool: 'find' | 'reading'; name: string; icon: IconName; size: number }

/** A control of the bar that is an icon: it comes once the page has settled, in the place that is kept for its tool. `size` in CSS px. */
export function BarControl({ tool, name, icon, size, ...button }: Props) {
  return (
    <button
      type="button"
      id={`bar:${tool}`}
      className={`${styles.control} ${styles[tool]}`}
      aria-label={name}
      title={name}
      {...button}
    >
      <Icon name={icon} size={size} />
    </button>
  )
}
