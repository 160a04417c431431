import type { DateSpan } from '#content/schema/readEdtf.ts'

/** The ISO day of a date that is known to the day beyond doubt; `null` for any other. */
export function exactDay({ from, to, isApproximate, isUncertain }: DateSpan): string | null {
  return from === to && !isApproximate && !isUncertain ? from : null
}
