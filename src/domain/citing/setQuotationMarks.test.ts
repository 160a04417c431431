import { describe, expect, it } from 'vitest'
import { setQuotationMarks } from './setQuotationMarks.ts'

describe('setQuotationMarks', () => {
  it.each([
    { lang: 'ru', mode: 'direct', text: '«провести «на полях» встречу»', set: '«провести „на полях“ встречу»' },
    { lang: 'ru', mode: 'direct', text: '«провести „на полях“ встречу»', set: '«провести „на полях“ встречу»' },
    { lang: 'ru', mode: 'direct', text: 'провести «на полях» встречу', set: '«провести „на полях“ встречу»' },
    { lang: 'ru', mode: 'direct', text: '«а» и «б»', set: '«„а“ и „б“»' },
    { lang: 'ru', mode: 'direct', text: '«а «б «в» г» д»', set: '«а „б «в» г“ д»' },
    { lang: 'ru', mode: 'direct', text: '“как в источнике”', set: '«как в источнике»' },
    {
      lang: 'en',
      mode: 'direct',
      text: '“a meeting ‘on the margins’ of it,”',
      set: '“a meeting ‘on the margins’ of it”',
    },
    {
      lang: 'en',
      mode: 'direct',
      text: '“a meeting “on the margins” of it.”',
      set: '“a meeting ‘on the margins’ of it.”',
    },
    { lang: 'en', mode: 'direct', text: 'the minister’s words', set: '“the minister’s words”' },
    { lang: 'ru', mode: 'reported', text: 'оба сказали „да“', set: 'оба сказали «да»' },
    { lang: 'en', mode: 'reported', text: 'both said ‘yes’,', set: 'both said “yes”,' },
    { lang: 'en', mode: 'reported', text: 'both welcomed it', set: 'both welcomed it' },
  ] as const)('makes of $text ($lang, $mode) $set', ({ lang, mode, text, set }) => {
    expect(setQuotationMarks(text, lang, mode)).toBe(set)
    // Words that are set right are left alone.
    expect(setQuotationMarks(set, lang, mode)).toBe(set)
  })

  it.each([
    { mode: 'direct', text: '“the ‘ministers’ call’ and ‘x”', set: '“the ‘ministers’ call’ and ‘x”' },
    { mode: 'direct', text: 'the ‘ministers’ call’', set: '“the ‘ministers’ call’”' },
    { mode: 'reported', text: 'the ‘ministers’ call’', set: 'the ‘ministers’ call’' },
  ] as const)('leaves the marks inside of $text alone: they cannot be told for sure', ({ mode, text, set }) => {
    expect(setQuotationMarks(text, 'en', mode)).toBe(set)
  })
})
