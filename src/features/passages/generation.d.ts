declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  type Fragment = { prefix?: string; textStart: string; textEnd?: string; suffix?: string }

  export const GenerateFragmentStatus: { SUCCESS: number }
  /** Milliseconds after which the generation gives up. */
  export function setTimeout(milliseconds: number): void
  /** Moves the ends of the range to whole words. */
  export function generateFragmentFromRange(range: Range): { status: number; fragment?: Fragment }
}
