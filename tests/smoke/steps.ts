import { FAKE_VOICES, installFakeSpeech } from '#tests/support/fakeSpeech.ts'
import type { Browser } from './Browser.ts'
import { inPage } from './inPage.ts'
import { openAnswering } from './openAnswering.ts'
import { openReadout } from './openReadout.ts'
import { translate, type Way } from './translate.ts'
import { typeWords } from './typeWords.ts'
import { waitFor } from './waitFor.ts'
import { type Lang, WORDS } from './words.ts'

type Step = (browser: Browser, lang: Lang) => Promise<void>

/** The id of the field of the search. */
const FIELD = 'find:field'

const TRANSPARENT = 'rgba(0, 0, 0, 0)'

/** The paper and the size of the text. */
const LOOK =
  "getComputedStyle(document.documentElement).backgroundColor + ' ' + getComputedStyle(document.getElementById('p1')).fontSize"
const SEPIA_LARGER = 'rgb(244, 236, 216) 21px'

const button = (name: string) => ({ role: 'button', name }) as const
const expectAddress = (browser: Browser, address: string) => waitFor('the address', browser.address, address)

/** What a reader does, each begun anew; in every browser and language. */
export const STEPS: Record<string, Step> = {
  read: async (browser, lang) => {
    const { headline, regions, number, syria } = WORDS[lang]
    await openReadout(browser, lang)
    await browser.expect({ role: 'heading', name: headline }, { isVisible: true })
    for (const name of regions) await browser.expect({ role: 'region', name }, { isVisible: true })
    await browser.expect(button(number), { isVisible: true, text: '1' })
    await browser.expect(button(syria), { isVisible: true, isPressed: false })
    await waitFor('#q1 is marked', async () => (await browser.see({ id: 'q1' }))?.background !== TRANSPARENT, true)
  },

  filter: async (browser, lang) => {
    await openReadout(browser, lang)
    await expectDimmed(browser, false)
    await filterBySyria(browser, lang)
    await expectAddress(browser, `${WORDS[lang].path}?topic=syria`)
  },

  'open a card and close it': async (browser, lang) => {
    await openReadout(browser, lang)
    await openAndCloseCard(browser, lang)
  },

  'follow a deep link cold': async (browser, lang) => {
    await openReadout(browser, lang, '#p4')
    await expectArrivedAtP4(browser)
  },

  'follow a deep link cold on a phone': async (browser, lang) => {
    await browser.resize(390, 844)
    await openReadout(browser, lang, '#p4')
    await expectArrivedAtP4(browser)
  },

  'find a word in the text': async (browser, lang) => {
    const { path, search, found } = WORDS[lang]
    await openReadout(browser, lang)
    await browser.click(button(search))
    await browser.expect({ id: FIELD }, { isFocused: true })
    await browser.evaluate(inPage(typeWords, { id: FIELD, words: found.word }))
    const count = () => browser.evaluate("document.querySelector('[role=search] span')?.textContent")
    await waitFor('the count', count, found.count)
    await expectAddress(browser, `${path}?find=${encodeURIComponent(found.word)}`)
    await browser.pressEscape()
    await waitFor('the field', () => browser.see({ id: FIELD }), null)
    await browser.expect(button(search), { isFocused: true })
    await expectAddress(browser, path)
  },

  'switch the language': async (browser, lang) => {
    const { other, syria } = WORDS[lang]
    await openReadout(browser, lang)
    await browser.click(button(syria))
    await expectAddress(browser, `${WORDS[lang].path}?topic=syria`)
    await expectDimmed(browser, true)
    await browser.evaluate("document.getElementById('p4').scrollIntoView({ behavior: 'instant' })")
    const top = await topAtRest(browser, 'p4')
    await browser.click({ role: 'link', name: other.name })
    await expectAddress(browser, `${WORDS[other.lang].path}?topic=syria`)
    await browser.expect({ role: 'heading', name: WORDS[other.lang].headline }, {})
    await browser.expect(button(WORDS[other.lang].syria), { isPressed: true })
    await expectDimmed(browser, true)
    const read = async () => {
      const now = (await browser.see({ id: 'p4' }))?.top ?? Number.NaN
      // To the pixel, but for what rounding makes of it.
      return Math.abs(now - top) <= 1 ? top : now
    }
    await waitFor('the top of #p4, px', read, top)
  },

  'go back': async (browser, lang) => {
    const { path, syria, arctic, ofSyria, ofBoth } = WORDS[lang]
    await openReadout(browser, lang)
    await browser.click(button(syria))
    await expectAddress(browser, `${path}?topic=syria`)
    await browser.click(button(arctic))
    await expectAddress(browser, `${path}?topic=syria&topic=arctic-council`)
    await browser.expect({ role: 'paragraph', name: ofBoth }, { isVisible: true })
    await browser.back()
    await expectAddress(browser, `${path}?topic=syria`)
    await browser.expect(button(arctic), { isPressed: false })
    await browser.expect({ role: 'paragraph', name: ofSyria }, { isVisible: true })
    await browser.back()
    await expectAddress(browser, path)
    await browser.expect(button(syria), { isPressed: false })
    await expectDimmed(browser, false)
  },

  'set the text': async (browser, lang) => {
    const { settings, sepia, size, usual } = WORDS[lang]
    await openReadout(browser, lang)
    const before = String(await browser.evaluate(LOOK))
    await browser.click(button(settings))
    await browser.click({ role: 'radio', name: sepia })
    // In the middle of its five steps.
    await browser.click({ role: 'slider', name: size })
    await waitFor('the look of the text', () => browser.evaluate(LOOK), SEPIA_LARGER)
    await openReadout(browser, lang)
    await waitFor('the look of the text on return', () => browser.evaluate(LOOK), SEPIA_LARGER)
    await browser.click(button(settings))
    await browser.click(button(usual))
    await waitFor('the usual look of the text', () => browser.evaluate(LOOK), before)
  },

  'come home from nowhere': async (browser, lang) => {
    const { notFound, home, list } = WORDS[lang]
    await openAnswering(browser, `/${lang}/nowhere/`)
    await browser.expect({ role: 'heading', name: notFound }, { isVisible: true })
    await browser.click({ role: 'link', name: home })
    await browser.expect({ role: 'heading', name: list }, { isVisible: true })
    await expectAddress(browser, `/${lang}/`)
  },

  // A machine without sound has no voices: an engine with some is put in while the other language is open.
  listen: async (browser, lang) => {
    const { other, headline, listen, player, spoken } = WORDS[lang]
    await openReadout(browser, other.lang)
    await browser.evaluate(inPage(installFakeSpeech, FAKE_VOICES))
    await browser.click({ role: 'link', name: WORDS[other.lang].other.name })
    await browser.expect({ role: 'heading', name: headline }, { isVisible: true })
    await browser.click(button(listen))
    await browser.expect({ role: 'region', name: player }, { isVisible: true })
    const said = () => browser.evaluate('window.fakeSpeech.said')
    await waitFor('what is said', said, spoken.slice(0, 1))
    await browser.evaluate('window.fakeSpeech.finish()')
    await waitFor('what is said', said, spoken)
  },

  'read on while the browser’s translation replaces the texts': (browser, lang) =>
    readTranslated(browser, lang, 'replaces'),
  'read on while the browser’s translation wraps the texts': (browser, lang) => readTranslated(browser, lang, 'wraps'),
}

async function readTranslated(browser: Browser, lang: Lang, way: Way): Promise<void> {
  const { path, headline, arctic, ofSyria, ofBoth, clear, other } = WORDS[lang]
  const again = () => browser.evaluate(inPage(translate, way))
  await openReadout(browser, lang)
  await again()
  await filterBySyria(browser, lang)
  await again()
  await browser.click(button(arctic))
  await browser.expect({ role: 'paragraph', name: ofBoth }, { isVisible: true })
  await again()
  await browser.click(button(arctic))
  await browser.expect({ role: 'paragraph', name: ofSyria }, { isVisible: true })
  await again()
  await openAndCloseCard(browser, lang)
  await browser.click(button(clear))
  await expectAddress(browser, path)
  await waitFor('the sentence of the filter', () => browser.see({ role: 'paragraph', name: ofSyria }), null)
  await expectDimmed(browser, false)
  await browser.expect({ role: 'heading', name: headline }, { isVisible: true })
  await again()
  await browser.click({ role: 'link', name: other.name })
  await browser.expect({ role: 'heading', name: WORDS[other.lang].headline }, { isVisible: true })
  await waitFor('the headline left behind', () => browser.see({ role: 'heading', name: headline }), null)
  await filterBySyria(browser, other.lang)
}

async function filterBySyria(browser: Browser, lang: Lang): Promise<void> {
  const { syria, arctic, ofSyria } = WORDS[lang]
  await browser.click(button(syria))
  await browser.expect(button(syria), { isPressed: true })
  await browser.expect(button(arctic), { isPressed: false })
  await browser.expect({ role: 'paragraph', name: ofSyria }, { isVisible: true })
  await expectDimmed(browser, true)
}

/** The top of an element once it stands where it stood the moment before, in CSS px: the page's own controls come after the text. */
async function topAtRest(browser: Browser, id: string): Promise<number> {
  let last = Number.NaN
  await waitFor(
    `#${id} at rest`,
    async () => {
      const now = (await browser.see({ id }))?.top ?? Number.NaN
      const isAtRest = now === last
      last = now
      return isAtRest
    },
    true,
  )
  return last
}

/** Of the first and the fourth paragraph only the latter is about Syria: in its colour the first differs from it, or does not. */
async function expectDimmed(browser: Browser, isDimmed: boolean): Promise<void> {
  const differs = async () => (await browser.see({ id: 'p1' }))?.color !== (await browser.see({ id: 'p4' }))?.color
  await waitFor('#p1 is dimmed', differs, isDimmed)
}

async function openAndCloseCard(browser: Browser, lang: Lang): Promise<void> {
  const { number, card } = WORDS[lang]
  await browser.click(button(number))
  await browser.expect({ role: 'dialog', name: card }, { isVisible: true })
  await browser.pressEscape()
  await waitFor(`dialog “${card}”`, () => browser.see({ role: 'dialog', name: card }), null)
  await browser.expect(button(number), { isFocused: true })
}

async function expectArrivedAtP4(browser: Browser): Promise<void> {
  await browser.expect({ id: 'p4' }, { isFocused: true })
  const read = async () => {
    const bar = Number(
      await browser.evaluate("Math.round(document.querySelector('header').getBoundingClientRect().bottom)"),
    )
    const height = Number(await browser.evaluate('innerHeight'))
    const top = (await browser.see({ id: 'p4' }))?.top ?? Number.NaN
    return top >= bar && top < height
      ? 'clear of the bar'
      : `at ${top} px, the bar ends at ${bar}, the window at ${height}`
  }
  await waitFor('#p4 in the window', read, 'clear of the bar')
}
