import { currentPath } from '#browser/address.ts'
import type { Printed } from '#browser/watchPrinting.ts'
import type { Lang } from '#content/schema/text.ts'
import { parsePath } from '#domain/links.ts'
import { formatDate } from '#i18n/formatDate.ts'
import en from '#i18n/printing.en.json'
import ru from '#i18n/printing.ru.json'
import { todayIn } from '#i18n/todayIn.ts'
import { permalinkOf } from './readout/permalink.ts'

const WORDS = { ru, en }

/** What the page of the present address says of itself on paper; `null` where it is no readout. `base` is the site's path. */
export function describePrinted(base: string, now: Date): Printed | null {
  const place = parsePath(currentPath().slice(base.length - 1))
  if (place.page !== 'readout') return null
  const address = permalinkOf(place)
  return { address, foot: `${address} · ${WORDS[place.lang].accessed}: ${formatDay(now, place.lang)}` }
}

/** The reader's day, in words. */
function formatDay(now: Date, lang: Lang): string {
  const day = todayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, now)
  const exactly = { precision: 'day', isApproximate: false, isUncertain: false, isInterval: false } as const
  return formatDate({ from: day, to: day, ...exactly }, lang)
}
