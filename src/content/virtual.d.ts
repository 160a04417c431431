declare module 'virtual:readouts' {
  import type { Lang } from '#content/schema/text.ts'
  import type { ReadoutSummary } from '#domain/readout.ts'

  /** The slug of the newest readout. */
  export const newest: string
  /** Loads the list of readouts, newest first. */
  export const summaryLoaders: Record<Lang, () => Promise<{ summaries: ReadoutSummary[] }>>
}

declare module 'virtual:readout-loaders' {
  import type { Readout } from '#domain/readout.ts'

  /** Loads a readout by `lang/slug`. */
  export const readoutLoaders: { [path: string]: () => Promise<{ readout: Readout }> }
}
