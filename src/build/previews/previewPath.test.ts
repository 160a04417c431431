// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { buildReadout } from '#tests/support/buildReadout.ts'
import { previewPath } from './previewPath.ts'

const readout = buildReadout({ slug: 'a-call', lang: 'ru' })

describe('previewPath', () => {
  it.each([
    [null, 'previews/ru/a-call/readout.png'],
    [{ kind: 'quotation', id: 'q1' } as const, 'previews/ru/a-call/q/q1.png'],
    [{ kind: 'section', id: 'opening' } as const, 'previews/ru/a-call/s/opening.png'],
  ])('names the picture of %o', (passage, path) => expect(previewPath({ readout, passage })).toBe(path))
})
