import { expect, type Page } from '@playwright/test'
import { FIXTURES_PORT } from '#tests/support/ports.ts'

/** The languages of the interface, for tests that run in each. */
export const LANGS = ['ru', 'en'] as const

/** The readout of the bundled content in both languages, without its origin. */
export const READOUT = { ru: '/ru/lavrov-blinken-2021-05/', en: '/en/lavrov-blinken-2021-05/' }

/** The site with the fixtures' content, and the newer of its two readouts there. */
export const FIXTURES = {
  origin: `http://localhost:${FIXTURES_PORT}`,
  ru: '/ru/sample-meeting-2030-03/',
  en: '/en/sample-meeting-2030-03/',
}

/** Headlines of the bundled readout, by which a test knows that the page reads. */
export const HEADLINE = {
  ru: 'Лавров и Блинкен созвонились перед встречей в Рейкьявике',
  en: 'Lavrov and Blinken speak by phone ahead of a meeting in Reykjavik',
}

/** What the console may say without failing a test: a document's own 404 or 400, and that these tests keep the worker out. */
const OWN_LINE =
  /^Failed to load resource: the server responded with a status of 40[04]|^Service Worker registration blocked by Playwright$/

/**
 * Collects errors and warnings of the console and errors that nothing caught; the returned function fails the test where
 * there were any. `allowed` names what a test brings about on purpose.
 */
export function watchConsole(page: Page, allowed?: RegExp): () => void {
  const said: string[] = []
  const add = (text: string) => {
    if (!OWN_LINE.test(text) && !allowed?.test(text)) said.push(text)
  }
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') add(message.text())
  })
  page.on('pageerror', (error) => add(String(error)))
  return () => expect(said, 'what the console said').toEqual([])
}
