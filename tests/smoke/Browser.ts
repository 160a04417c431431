import type { Driver } from './Driver.ts'
import type { Seen } from './describeElement.ts'
import type { Target } from './findElement.ts'

/** A browser as the steps use it: with the site open in it, and by what a reader sees. */
export type Browser = Pick<Driver, 'evaluate' | 'pressEscape' | 'back' | 'resize' | 'takeComplaints' | 'close'> & {
  /** Opens a path of the site, which begins with a slash, anew. */
  open: (path: string) => Promise<void>
  /** Path, query and hash of the address within the site. */
  address: () => Promise<string>
  /** Waits for an element and clicks on it. */
  click: (target: Target) => Promise<void>
  /** What is seen of an element just now; `null` where there is none. */
  see: (target: Target) => Promise<Seen | null>
  /** Waits until an element is seen so; throws with what was expected and got. */
  expect: (target: Target, wanted: Partial<Seen>) => Promise<void>
}
