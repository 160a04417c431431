// @vitest-environment node
import { expect, it } from 'vitest'
import { compileFixture } from '#tests/support/compileFixture.ts'
import { groundAsset, withGroundAddress } from './groundAsset.ts'

it('is one file for both languages, at an address that changes with it', async () => {
  const [ru, en] = await Promise.all(['ru', 'en'].map((lang) => compileFixture(`${lang}/lavrov-blinken-2021-05`)))
  if (ru === undefined || en === undefined || ru.map === null) throw new Error('no map')
  const file = groundAsset(ru)
  expect(file?.text).toMatch(/^<svg .*<path id="land" d="M.*<path id="graticule" d="M/)
  expect(groundAsset(en)?.path).toBe(file?.path)
  expect(groundAsset({ ...ru, map: { ...ru.map, ground: '<svg/>' } })?.path).not.toBe(file?.path)
  expect(withGroundAddress(ru, '/base/').map?.ground).toBe(`/base/${file?.path}`)
})

it('is none without a map', async () => {
  const readout = { ...(await compileFixture('en/lavrov-blinken-2021-05')), map: null }
  expect([groundAsset(readout), withGroundAddress(readout, '/')]).toEqual([null, readout])
})
