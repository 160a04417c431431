// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { buildEntry } from '#tests/support/buildEntry.ts'
import { leanRouterPlugin } from './leanRouterPlugin.ts'

it('leaves out of a site that uses the declarative router what is of the others', async () => {
  const entry = "export { Router, useHref } from 'react-router'"
  const built = await readFile(await buildEntry(entry, leanRouterPlugin(), ['react']), 'utf8')
  expect(built).toContain('useHref() may be used only in')
  expect(built).not.toMatch(/forwardRef|contextType|displayName/)
})
