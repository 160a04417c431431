import { formatDate } from './formatDate.ts'

const EXACT = { precision: 'day', isApproximate: false, isUncertain: false, isInterval: false } as const

/** A day (ISO) in words. */
export function formatDay(isoDay: string, lang: 'ru' | 'en'): string {
  return formatDate({ from: isoDay, to: isoDay, ...EXACT }, lang)
}
