// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { splitCss } from './splitCss.ts'

const LATER = '@layer ui.later{.card{color:red;&:hover{color:blue}}@media (width<50rem){.card{margin:0}}}'
const FETCHED = "@font-face{font-family:'Text en';src:url(/assets/text.woff2) format('woff2')}"
const LOCAL = "@font-face{font-family:'Text en Times';src:local('Times New Roman')}"

describe('splitCss', () => {
  it('takes out what a layer keeps for later, with all that is nested in it', () => {
    expect(splitCss(`@layer ui{.a{color:red}}${LATER}@layer app{.b{margin:0}}`, 'en')).toEqual({
      first: '@layer ui{.a{color:red}}@layer app{.b{margin:0}}',
      later: LATER,
    })
  })

  it('takes out the fonts that are fetched and leaves the stand-ins', () => {
    expect(splitCss(`${LOCAL}${FETCHED}.a{color:red}`, 'en')).toEqual({
      first: `${LOCAL}.a{color:red}`,
      later: FETCHED,
    })
  })

  it('takes out the stand-ins of other languages', () => {
    const [ru, en] = ['ru', 'en'].map((lang) => `@layer fonts.${lang}{${LOCAL}:root:lang(${lang}){--text:a}}`)
    expect(splitCss(`${ru}${en}`, 'ru')).toEqual({ first: ru, later: en })
    expect(splitCss(`${ru}${en}`, 'en')).toEqual({ first: en, later: ru })
  })

  it('leaves a style sheet alone that has neither', () => {
    const css = '@layer ui,app;@layer ui{.later{color:red}}'
    expect(splitCss(css, 'en')).toEqual({ first: css, later: '' })
  })

  it('refuses a block that is not closed', () => {
    expect(() => splitCss('@layer ui.later{.a{color:red}', 'en')).toThrow('a block that is not closed')
  })
})
