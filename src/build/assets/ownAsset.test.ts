import { expect, it } from 'vitest'
import { ownAsset } from './ownAsset.ts'

it('has a name that changes with the text and with nothing else', () => {
  const { path, text } = ownAsset('later-ru', 'css', 'p {}')
  expect(path).toMatch(/^assets\/later-ru-[\w-]{8}\.css$/)
  expect(text).toBe('p {}')
  expect(ownAsset('later-ru', 'css', 'p {}').path).toBe(path)
  expect(ownAsset('later-ru', 'css', 'a {}').path).not.toBe(path)
})
