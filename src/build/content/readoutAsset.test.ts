// @vitest-environment node
import { expect, it } from 'vitest'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { readoutAsset } from './readoutAsset.ts'

it('is a module that gives the readout as it is, quotation marks and all', async () => {
  const readout = {
    ...(await compileFixture('ru/lavrov-blinken-2021-05')),
    dek: `“It’s” 'so' "there" \\ \n \u2028`,
    map: null,
  }
  const { path, text } = readoutAsset(readout, '/')
  expect(path).toMatch(/^assets\/readout-ru-lavrov-blinken-2021-05-[\w-]{8}\.js$/)
  const module = await import(`data:text/javascript,${encodeURIComponent(text)}`)
  expect(module.readout).toEqual(readout)
})
