import { describe, expect, it } from 'vitest'
import { parseTextDirectives, type TextDirective, withTextDirective } from './textDirective.ts'

const PAGE = 'https://example.org/ru/sample/'

describe('withTextDirective', () => {
  it.each<[string, TextDirective]>([
    ['words', { start: 'судебные дела' }],
    ['a range', { start: 'По телефону', end: 'на своём сайте' }],
    ['words in their context', { prefix: 'в том, что', start: 'мой', suffix: 'ответ' }],
    ['all terms', { prefix: 'a', start: 'b', end: 'c', suffix: 'd' }],
    ['signs that mean something in an address', { prefix: '-a-', start: 'b, c & d #e :~: 100%', suffix: '(-f)!' }],
  ])('is read back from an address with %s', (_, directive) => {
    expect(parseTextDirectives(withTextDirective(PAGE, directive))).toEqual([directive])
  })

  it('leaves no sign that a messenger takes for the end of a link', () => {
    expect(withTextDirective(PAGE, { start: '(АС)!' })).toBe(`${PAGE}#:~:text=%28%D0%90%D0%A1%29%21`)
  })

  it('keeps «й» in one piece', () => {
    expect(withTextDirective(PAGE, { start: 'мой' })).toMatch(/text=%D0%BC%D0%BE%D0%B9$/)
  })

  it('goes after an id', () => {
    expect(withTextDirective(`${PAGE}#p4`, { start: 'a' })).toBe(`${PAGE}#p4:~:text=a`)
  })
})

describe('parseTextDirectives', () => {
  it.each([
    ['', []],
    [PAGE, []],
    [`${PAGE}#p4`, []],
    [`${PAGE}?a=:~:text=b`, []],
    [`${PAGE}#:~:text=`, []],
    [`${PAGE}#:~:text=%E0%A4%A`, []],
    [`${PAGE}#:~:text=a,b,c`, []],
    [`${PAGE}#:~:text=-,a`, []],
    [`${PAGE}#:~:text=a&text=b`, [{ start: 'a' }, { start: 'b' }]],
    [`${PAGE}#p4:~:other&text=a`, [{ start: 'a' }]],
  ])('survives %s', (address, directives) => {
    expect(parseTextDirectives(address)).toEqual(directives)
  })
})
