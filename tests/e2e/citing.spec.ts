import { readFileSync } from 'node:fs'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { type Download, expect, type Locator, type Page, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { annotationCollection } from '#tests/support/webAnnotations.ts'
import { BUNDLED, QUOTATIONS } from './support/bundledReadout.ts'
import { findByAxe } from './support/findByAxe.ts'
import { openSettled } from './support/openSettled.ts'
import { FIXTURES, LANGS, READOUT, watchConsole } from './support/pages.ts'
import { readClipboard } from './support/readClipboard.ts'
import { selectWords } from './support/selection.ts'

const WORDS = {
  ru: {
    cite: 'Процитировать',
    name: 'Процитировать: цитата 1',
    copy: 'Скопировать',
    copied: 'Скопировано',
    translation: 'С переводом на английский',
    save: 'Сохранить',
    export: 'Выгрузить',
    panel: 'Цитаты',
    byHand: /Скопируйте вручную/,
    calendar: 'В календарь (.ics)',
    speaker: 'МИД России',
  },
  en: {
    cite: 'Cite',
    name: 'Cite: quotation 1',
    copy: 'Copy',
    copied: 'Copied',
    translation: 'With the translation into English',
    save: 'Save',
    export: 'Export',
    panel: 'Quotations',
    byHand: /Copy by hand/,
    calendar: 'Add to calendar (.ics)',
    speaker: 'Russian MFA',
  },
} as const

const ORIGINAL = '«С.В.Лавров и Э.Блинкен договорились провести „на полях“ этой сессии'
const TRANSLATION = '“S.V. Lavrov and A. Blinken agreed to hold a separate meeting ‘on the margins’ of this session'

let expectQuietConsole: () => void
test.beforeEach(({ page }) => {
  expectQuietConsole = watchConsole(page)
})
test.afterEach(() => expectQuietConsole())

/** The control of the first quotation, in the text. */
function numberOf(page: Page): Locator {
  return page.locator('#text\\:').locator('[popovertarget="card:q1"]')
}

/** Opens the dialog as a reader without a mouse does: from the number in the text, through its card. */
async function openByKeyboard(page: Page, lang: 'ru' | 'en') {
  await numberOf(page).focus()
  await page.keyboard.press('Enter')
  const control = page.locator('#card\\:q1').getByRole('button', { name: WORDS[lang].cite, exact: true })
  await expect(control).toBeVisible()
  for (let presses = 0; presses < 8 && !(await control.evaluate((it) => it === document.activeElement)); presses += 1) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: WORDS[lang].name, exact: true })
  await expect(dialog).toBeVisible()
  return { control, dialog }
}

async function contentOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8')
}

for (const lang of LANGS) {
  const words = WORDS[lang]

  test.describe(`citing in ${lang}`, () => {
    test.beforeEach(({ page }) => openSettled(page, READOUT[lang]))

    test('copies each format from the card by keyboard, and gives the focus back', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const { control, dialog } = await openByKeyboard(page, lang)
      await expect(dialog.getByRole('radio').first()).toBeFocused()
      const box = dialog.getByRole('checkbox', { name: words.translation })
      await expect(box).toBeChecked({ checked: lang === 'en' })
      await box.setChecked(true)
      const copied: string[] = []
      for (const radio of await dialog.getByRole('radio').all()) {
        await radio.press('Space')
        await dialog.getByRole('button', { name: words.copy, exact: true }).press('Enter')
        await expect(dialog.getByRole('status')).toHaveText(words.copied)
        copied.push(await readClipboard(page))
      }
      const [text = '', markdown = '', bibtex = '', ris = '', csl = ''] = copied
      expect(text.startsWith(ORIGINAL)).toBe(true)
      expect(text).toContain(TRANSLATION)
      expect(markdown.startsWith(`> ${ORIGINAL}`)).toBe(true)
      for (const [type, written] of [
        ['@biblatex/text', bibtex],
        ['@ris/file', ris],
        ['@else/json', csl],
      ] as const) {
        const [read = {}] = new Cite(written, { forceType: type }).data
        expect(read.abstract).toContain(ORIGINAL)
        expect(String(read.note)).toContain(TRANSLATION)
        expect(JSON.stringify(read.author)).toContain(words.speaker)
        expect(read.issued).toMatchObject({ 'date-parts': [[2021, 5, 12]] })
        expect(read.URL).toMatch(new RegExp(`${READOUT[lang]}#q1$`))
      }
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await expect(control).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(numberOf(page)).toBeFocused()
    })

    test('opens from every quotation of the list', async ({ page }) => {
      const list = page.getByRole('region', { name: words.panel, exact: true })
      const controls = list.getByRole('button', { name: new RegExp(`^${words.cite}: `) })
      await expect(controls).toHaveCount(QUOTATIONS.length)
      for (const control of await controls.all()) {
        await control.click()
        const name = (await control.getAttribute('aria-label')) ?? ''
        await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible()
        await page.keyboard.press('Escape')
        await expect(control).toBeFocused()
      }
    })

    test('opens from a selection in a quotation, and ends at its number', async ({ page }) => {
      await page.locator('[data-quotation="q1"]').first().dblclick()
      await page.getByRole('button', { name: words.name, exact: true }).and(page.locator('fieldset > button')).click()
      await expect(page.getByRole('dialog', { name: words.name, exact: true })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(numberOf(page)).toBeFocused()
    })

    test('opens from a selection in no quotation, with the link to the words, and ends at its paragraph', async ({
      page,
    }) => {
      const [paragraph] = BUNDLED.sections[0]?.paragraphs ?? []
      await selectWords(page, paragraph?.text[lang].slice(0, 30) ?? '')
      await page.getByRole('button', { name: words.cite, exact: true }).and(page.locator('fieldset > button')).click()
      const dialog = page.getByRole('dialog').filter({ has: page.getByRole('radio') })
      await expect(dialog.getByRole('region')).toContainText(`${READOUT[lang]}#:~:text=`)
      await expect(dialog.getByRole('alert')).toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(page.locator('#p1')).toBeFocused()
    })

    test('has no fault that axe finds', async ({ page }) => {
      const { control } = await openByKeyboard(page, lang)
      expect(await findByAxe(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(control).toBeFocused()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: words.export }).last().click()
      await expect(page.getByRole('dialog', { name: words.export })).toBeVisible()
      expect(await findByAxe(page)).toEqual([])
    })

    test('saves all quotations and contacts as files that other programs read', async ({ page }) => {
      await page.getByRole('button', { name: words.export }).first().click()
      const dialog = page.getByRole('dialog', { name: words.export })
      const files: string[] = []
      for (const name of ['CSV', 'JSON-LD', 'iCalendar (.ics)']) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          dialog.getByRole('button', { name }).click(),
        ])
        files.push(download.suggestedFilename(), await contentOf(download))
      }
      const [csvName, csv = '', jsonName, json = '', icsName, ics = ''] = files
      const slug = 'lavrov-blinken-2021-05'
      expect([csvName, jsonName, icsName]).toEqual([
        `${slug}-quotations.csv`,
        `${slug}-quotations.jsonld`,
        `${slug}-contacts.ics`,
      ])
      expect(parse(csv, { bom: true, columns: true })).toHaveLength(QUOTATIONS.length)
      expect(annotationCollection.parse(JSON.parse(json)).total).toBe(QUOTATIONS.length)
      const events = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent')
      const shown = await dialog.getByRole('option').count()
      expect(events).toHaveLength(shown - 1)
    })
  })
}

test('a citation is saved as a file, and its format kept for the next visit', async ({ page }) => {
  await openSettled(page, READOUT.en)
  const { dialog } = await openByKeyboard(page, 'en')
  await dialog.getByRole('radio', { name: 'BibTeX' }).check()
  const save = dialog.getByRole('button', { name: 'Save lavrov-blinken-2021-05-q1.bib' })
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
  expect(download.suggestedFilename()).toBe('lavrov-blinken-2021-05-q1.bib')
  expect(await contentOf(download)).toContain(ORIGINAL)
  await page.reload()
  const again = await openByKeyboard(page, 'en')
  await expect(again.dialog.getByRole('radio', { name: 'BibTeX' })).toBeChecked()
})

test('a clipboard that refuses leaves the text, selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await openSettled(page, READOUT.en)
  const { dialog } = await openByKeyboard(page, 'en')
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click()
  const field = dialog.getByRole('textbox', { name: WORDS.en.byHand })
  await expect(field).toBeFocused()
  expect(await page.evaluate(() => String(getSelection()))).toContain(ORIGINAL)
  expect(await findByAxe(page)).toEqual([])
})

test('nothing of it is fetched before it is asked for', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await openSettled(page, READOUT.en)
  await expect(numberOf(page)).toBeEnabled()
  expect(fetched.filter((url) => url.includes('openTool'))).toEqual([])
  await openByKeyboard(page, 'en')
  await expect.poll(() => fetched.some((url) => url.includes('openTool'))).toBe(true)
})

test('nothing overflows at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openSettled(page, READOUT.ru)
  const { dialog } = await openByKeyboard(page, 'ru')
  for (const name of ['Markdown', 'BibTeX', 'CSL-JSON']) {
    await dialog.getByRole('radio', { name }).check()
    const { scroll, client } = await dialog.evaluate((it) => ({ scroll: it.scrollWidth, client: it.clientWidth }))
    expect(scroll).toBeLessThanOrEqual(client)
  }
})

for (const lang of LANGS) {
  test(`a contact that is still ahead goes into a calendar in ${lang}`, async ({ page }) => {
    await // A later contact, which a deep link brings to light.
    await openSettled(page, `${FIXTURES.origin}${FIXTURES[lang]}#meeting-2199-06`)
    const control = page.getByRole('button', { name: WORDS[lang].calendar }).first()
    const [download] = await Promise.all([page.waitForEvent('download'), control.click()])
    const [event, ...others] = new ICAL.Component(ICAL.parse(await contentOf(download))).getAllSubcomponents('vevent')
    expect(others).toEqual([])
    expect(event?.getFirstPropertyValue('status')).toBe('TENTATIVE')
    expect(download.suggestedFilename()).toMatch(/\.ics$/)
  })
}
