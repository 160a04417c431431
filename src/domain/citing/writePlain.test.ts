import { describe, expect, it } from 'vitest'
import { buildCitation } from '#tests/support/buildCitation.ts'
import { writePlain } from './writePlain.ts'

describe('writePlain', () => {
  it('has the words, who said them where and when, and the way to them', () => {
    expect(writePlain(buildCitation())).toBe(
      [
        '«Договорились провести „на полях“ встречу»',
        '— Russian MFA, statement on the call, phone call, 12 May 2021',
        'The two Ministers speak: https://example.org/en/small-call/#q1 (accessed 26 November 2026)',
      ].join('\n'),
    )
  })

  it('tells reported speech to be that, and a translation to be ours', () => {
    const words = { lang: 'ru', text: 'обсудили Сирию' } as const
    const translation = { lang: 'en', text: 'they discussed Syria' } as const
    const lines = writePlain(buildCitation({ mode: 'reported', words, translation })).split('\n')
    expect(lines.slice(0, 2)).toEqual([
      'As reported, not word for word: обсудили Сирию',
      'Our translation: they discussed Syria',
    ])
  })

  it('names the record that ties the words to the contact', () => {
    const { said } = buildCitation()
    const citation = buildCitation({ said: { ...said, record: 'contact by the record: TASS' } })
    expect(writePlain(citation)).toContain('12 May 2021 (contact by the record: TASS)\n')
  })
})
