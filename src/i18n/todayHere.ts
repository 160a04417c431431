import { todayIn } from './todayIn.ts'

/** The day (ISO) that it is at a moment where the reader is. */
export function todayHere(now: Date): string {
  return todayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, now)
}
