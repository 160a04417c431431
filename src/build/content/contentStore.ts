import type { Readout } from '#domain/readout.ts'
import { type Compiled, compileContent } from './compileContent.ts'
import { formatProblems } from './problem.ts'

/** The compiled content of one root, compiled once until it is forgotten. `read` throws where the content has a problem. */
export type ContentStore = { root: string; read: () => Promise<Readout[]>; forget: () => void }

/** Opens the store of a content root; nothing is read before it is asked for. */
export function contentStore(root: string): ContentStore {
  let compiled: Promise<Compiled> | null = null
  return {
    root,
    async read() {
      compiled ??= compileContent(root)
      const { readouts, problems } = await compiled
      if (problems.length > 0) throw new Error(formatProblems(problems))
      return readouts
    },
    forget() {
      compiled = null
    },
  }
}
