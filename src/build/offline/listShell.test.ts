// @vitest-environment node
import { expect, it } from 'vitest'
import { listShell } from './listShell.ts'

it('keeps the application from the start, its chunks with their styles, and neither content nor fonts', () => {
  const files = listShell({
    'index.html': {
      file: 'assets/index-1.js',
      isEntry: true,
      css: ['assets/index-1.css'],
      assets: ['assets/text-1.woff2'],
    },
    'src/app/readout/Cards.tsx': { file: 'assets/Cards-1.js', css: ['assets/Cards-1.css'] },
    'src/i18n/en.json': { file: 'assets/en-1.js' },
    _shared: { file: 'assets/shared-1.js' },
    'virtual:readout-loaders': { file: 'assets/loaders-1.js' },
    'virtual:summaries/en': { file: 'assets/summaries-1.js' },
    'text.woff2': { file: 'assets/text-1.woff2' },
  })
  expect(files).toEqual([
    'assets/Cards-1.css',
    'assets/Cards-1.js',
    'assets/en-1.js',
    'assets/index-1.js',
    'assets/loaders-1.js',
    'assets/shared-1.js',
  ])
})
