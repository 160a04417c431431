import { IconButton, type IconButtonProps } from '#ui/IconButton.tsx'
import styles from './BarControl.module.css'

/** A control of the bar that is an icon: it comes once the page has settled, in the place that is kept for its tool. */
export function BarControl({ tool, ...button }: IconButtonProps & { tool: 'find' | 'reading' }) {
  return <IconButton id={`bar:${tool}`} className={`${styles.control} ${styles[tool]}`} {...button} />
}
