import { currentPath } from '#browser/address.ts'
import type { Printed } from '#browser/watchPrinting.ts'
import { parsePath } from '#domain/links.ts'
import { formatDay } from '#i18n/formatDay.ts'
import en from '#i18n/printing.en.json'
import ru from '#i18n/printing.ru.json'
import { todayHere } from '#i18n/todayHere.ts'
import { permalinkOf } from './readout/permalink.ts'

const WORDS = { ru, en }

/** What the page of the present address says of itself on paper; `null` where it is no readout. `base` is the site's path. */
export function describePrinted(base: string, now: Date): Printed | null {
  const place = parsePath(currentPath().slice(base.length - 1))
  if (place.page !== 'readout') return null
  const address = permalinkOf(place)
  return { address, foot: `${address} · ${WORDS[place.lang].accessed}: ${formatDay(todayHere(now), place.lang)}` }
}
