type Lang = 'ru' | 'en'

/** A date as exact as it is known: ISO days, both included, of which one may be open (`null`). */
export type DateParts = {
  from: string | null
  to: string | null
  precision: 'day' | 'month' | 'season' | 'year'
  isApproximate: boolean
  isUncertain: boolean
  isInterval: boolean
}

type Unit = DateParts['precision']
type Shape = 'single' | 'interval' | 'before' | 'after'
type Grammar = 'nominative' | 'genitive'

const NBSP = '\u00a0'

const LEADS: Record<Lang, Record<'exactly' | 'about', Record<Shape, string>>> = {
  ru: {
    exactly: { single: '', interval: '', before: 'до', after: 'после' },
    about: { single: 'около', interval: 'примерно', before: 'примерно до', after: 'примерно после' },
  },
  en: {
    exactly: { single: '', interval: '', before: 'before', after: 'after' },
    about: { single: 'about', interval: 'about', before: 'before about', after: 'after about' },
  },
}

/** Winter first: it begins the quarters of the year when December counts to the next. */
const SEASONS: Record<Lang, Record<Grammar, string[]>> = {
  ru: {
    nominative: ['зима', 'весна', 'лето', 'осень'],
    genitive: ['зимы', 'весны', 'лета', 'осени'],
  },
  en: {
    nominative: ['winter', 'spring', 'summer', 'autumn'],
    genitive: ['winter', 'spring', 'summer', 'autumn'],
  },
}

const LOCALES = { ru: 'ru-RU', en: 'en-GB' }
const DASHES = { ru: `${NBSP}— `, en: `${NBSP}– ` }

const FIELDS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

/**
 * A date in words, in the language's own form and no more exact than it is known: “about 20 May 2021”, «до мая 2021».
 * Days are those of the calendar, whatever the zone of the machine; a day never parts from its month at a line's end.
 * A date that is open at both ends gives an empty text.
 */
export function formatDate(date: DateParts, lang: Lang): string {
  const first = date.from ?? date.to
  const last = date.to ?? date.from
  if (first === null || last === null) return ''
  const shape = shapeOf(date)
  const lead = LEADS[lang][date.isApproximate ? 'about' : 'exactly'][shape]
  // «Около», «до» and «после» take the genitive; «примерно» leaves the case as it is.
  const grammar = lead !== '' && shape !== 'interval' ? 'genitive' : 'nominative'
  const text =
    grammar === 'genitive' ? genitive(first, date.precision, lang) : nominative(first, last, date.precision, lang)
  return [lead, text, date.isUncertain ? '(?)' : ''].filter((part) => part !== '').join(NBSP)
}

function shapeOf({ from, to, isInterval }: DateParts): Shape {
  if (from === null) return 'before'
  if (to === null) return 'after'
  return isInterval ? 'interval' : 'single'
}

function nominative(first: string, last: string, unit: Unit, lang: Lang): string {
  if (unit !== 'season') return joinParts(partsOf(first, last, unit, lang), lang)
  const ends = new Set([first, last].map((day) => seasonOf(day, lang, 'nominative')))
  return [...ends].join(DASHES[lang])
}

function genitive(day: string, unit: Unit, lang: Lang): string {
  if (unit === 'season') return seasonOf(day, lang, 'genitive')
  if (lang === 'en' || unit === 'day') return nominative(day, day, unit, lang)
  if (unit === 'year') return `${nominative(day, day, unit, lang)}${NBSP}года`
  // Intl puts a month into the genitive only beside a day.
  const parts = partsOf(day, day, 'day', lang)
  return joinParts(parts.slice(parts.findIndex(({ type }) => type === 'month')), lang)
}

/** The season of a day; a winter bears the years of its December and of its January. */
function seasonOf(day: string, lang: Lang, grammar: Grammar): string {
  const month = utc(day).getUTCMonth()
  const year = utc(day).getUTCFullYear()
  const quarter = Math.floor(((month + 1) % 12) / 3)
  const december = month === 11 ? year : year - 1
  const years = quarter === 0 ? `${december}/${String(december + 1).slice(-2)}` : year
  return `${SEASONS[lang][grammar][quarter]} ${years}`
}

type Part = { type: string; value: string }

const formatters = new Map<string, Intl.DateTimeFormat>()

function partsOf(first: string, last: string, unit: keyof typeof FIELDS, lang: Lang): Part[] {
  const key = `${lang} ${unit}`
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(LOCALES[lang], { ...FIELDS[unit], timeZone: 'UTC' })
  formatters.set(key, formatter)
  return formatter.formatRangeToParts(utc(first), utc(last))
}

/** Joins what Intl gives, with spaces and dashes of our own: its own differ from engine to engine, and «г.» is among them. */
function joinParts(parts: Part[], lang: Lang): string {
  return parts
    .map(({ type, value }, index) => {
      const before = parts[index - 1]?.type
      const after = parts[index + 1]?.type
      if (type !== 'literal') return value
      if (after === undefined) return ''
      if (/[-–—]/.test(value)) return before === after ? '–' : DASHES[lang]
      return before === 'day' ? NBSP : ' '
    })
    .join('')
}

function utc(isoDay: string): Date {
  return new Date(`${isoDay}T00:00:00Z`)
}
