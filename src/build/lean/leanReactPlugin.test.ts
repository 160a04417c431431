// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { buildEntry } from '#tests/support/buildEntry.ts'
import { leanReactPlugin } from './leanReactPlugin.ts'

it('has React DOM create no error as it is loaded', async () => {
  const built = await buildEntry("export { hydrateRoot } from 'react-dom/client'", leanReactPlugin())
  expect(await readFile(built, 'utf8')).toContain('SuspenseException = {')
  const created: string[] = []
  const { Error: Own } = globalThis
  globalThis.Error = new Proxy(Own, {
    apply(_target, _self, [message]) {
      created.push(message)
      return new Own(message)
    },
  })
  try {
    const { hydrateRoot } = await import(/* @vite-ignore */ built)
    expect(hydrateRoot).toBeTypeOf('function')
  } finally {
    globalThis.Error = Own
  }
  expect(created).toEqual([])
})
