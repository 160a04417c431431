import { describe, expect, it } from 'vitest'
import { readEdtf } from '#content/schema/readEdtf.ts'
import { formatDate } from './formatDate.ts'

const NO_BREAK = /\u00a0/g

function format(edtf: string, lang: 'ru' | 'en'): string {
  const date = readEdtf(edtf)
  if (date === null) throw new Error(`Not an EDTF date: ${edtf}`)
  return formatDate(date, lang)
}

describe('formatDate', () => {
  it.each([
    ['2021-05-12', '12 мая 2021', '12 May 2021'],
    ['2021-02-04', '4 февраля 2021', '4 February 2021'],
    ['2021-01-01', '1 января 2021', '1 January 2021'],
    ['2021-05', 'май 2021', 'May 2021'],
    ['2021', '2021', '2021'],
    ['2021-21', 'весна 2021', 'spring 2021'],
    ['2021-22', 'лето 2021', 'summer 2021'],
    ['2021-23', 'осень 2021', 'autumn 2021'],
    ['2021-24', 'зима 2021/22', 'winter 2021/22'],
    ['2021-05-20~', 'около 20 мая 2021', 'about 20 May 2021'],
    ['2021-05~', 'около мая 2021', 'about May 2021'],
    ['2021~', 'около 2021 года', 'about 2021'],
    ['2021-05-12?', '12 мая 2021 (?)', '12 May 2021 (?)'],
    ['2021-05-12%', 'около 12 мая 2021 (?)', 'about 12 May 2021 (?)'],
    ['2021-05-01/2021-05-07', '1–7 мая 2021', '1–7 May 2021'],
    ['2021-05-30/2021-06-02', '30 мая — 2 июня 2021', '30 May – 2 June 2021'],
    ['2020-12-30/2021-01-02', '30 декабря 2020 — 2 января 2021', '30 December 2020 – 2 January 2021'],
    ['2021-05-12/2021-05-12', '12 мая 2021', '12 May 2021'],
    ['2021-05/2021-06', 'май 2021 — июнь 2021', 'May–June 2021'],
    ['2020-12/2021-01', 'декабрь 2020 — январь 2021', 'December 2020 – January 2021'],
    ['2020/2021', '2020–2021', '2020–2021'],
    ['2021-05-12/2021-06', 'май 2021 — июнь 2021', 'May–June 2021'],
    ['2021-05-01~/2021-05-07', 'примерно 1–7 мая 2021', 'about 1–7 May 2021'],
    ['2021-05-01/2021-05-07?', '1–7 мая 2021 (?)', '1–7 May 2021 (?)'],
    ['../2021-05-12', 'до 12 мая 2021', 'before 12 May 2021'],
    ['../2021-05', 'до мая 2021', 'before May 2021'],
    ['../2021', 'до 2021 года', 'before 2021'],
    ['2021-05-12/..', 'после 12 мая 2021', 'after 12 May 2021'],
    ['2021-05/..', 'после мая 2021', 'after May 2021'],
    ['2021-05-12~/..', 'примерно после 12 мая 2021', 'after about 12 May 2021'],
    ['../2021-05~', 'примерно до мая 2021', 'before about May 2021'],
  ])('writes %s as «%s» and “%s”', (edtf, ru, en) => {
    expect(format(edtf, 'ru').replace(NO_BREAK, ' ')).toBe(ru)
    expect(format(edtf, 'en').replace(NO_BREAK, ' ')).toBe(en)
  })

  it.each([
    ['approximate', { isApproximate: true }, 'около зимы 2021/22', 'about winter 2021/22'],
    ['open at its start', { from: null }, 'до зимы 2021/22', 'before winter 2021/22'],
    [
      'part of an interval',
      { from: '2021-09-01', isInterval: true },
      'осень 2021 — зима 2021/22',
      'autumn 2021 – winter 2021/22',
    ],
  ])('inflects a season that is %s', (_, given, ru, en) => {
    const winter = {
      from: '2021-12-01',
      to: '2022-02-28',
      precision: 'season' as const,
      isInterval: false,
      isApproximate: false,
      isUncertain: false,
      ...given,
    }
    expect(formatDate(winter, 'ru').replace(NO_BREAK, ' ')).toBe(ru)
    expect(formatDate(winter, 'en').replace(NO_BREAK, ' ')).toBe(en)
  })

  it.each([
    ['2021-05-20~', 'ru', 'около\u00a020\u00a0мая 2021'],
    ['2021-05-20~', 'en', 'about\u00a020\u00a0May 2021'],
    ['2021-05-01/2021-05-07', 'ru', '1–7\u00a0мая 2021'],
    ['2021-05-30/2021-06-02', 'en', '30\u00a0May\u00a0– 2\u00a0June 2021'],
    ['2021-05-12?', 'ru', '12\u00a0мая 2021\u00a0(?)'],
    ['../2021', 'ru', 'до\u00a02021\u00a0года'],
  ] as const)('keeps together in %s (%s) what no line’s end may part', (edtf, lang, text) => {
    expect(format(edtf, lang)).toBe(text)
  })

  it('gives nothing for a date that is open at both ends', () => {
    const date = {
      from: null,
      to: null,
      precision: 'day',
      isInterval: true,
      isApproximate: false,
      isUncertain: false,
    } as const
    expect(formatDate(date, 'en')).toBe('')
  })
})
