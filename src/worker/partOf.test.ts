import { expect, it } from 'vitest'
import { partOf } from './partOf.ts'

it.each([
  { path: '/', base: '/', part: 'page' },
  { path: '/ru/a-call/q/q1/', base: '/', part: 'page' },
  { path: '/ru/a-call', base: '/', part: 'page' },
  { path: '/ru/a-call/index.html', base: '/', part: 'page' },
  { path: '/assets/index-12345678.js', base: '/', part: 'asset' },
  { path: '/readout/assets/index-12345678.js', base: '/readout/', part: 'asset' },
  { path: '/manifest.webmanifest', base: '/', part: null },
  { path: '/previews/ru/a-call.png', base: '/', part: null },
  { path: '/sw.js', base: '/', part: null },
  { path: '/other/', base: '/readout/', part: null },
  { path: '/other/assets/x.js', base: '/readout/', part: null },
])('takes $path of a site at $base for $part', ({ path, base, part }) => {
  expect(partOf(path, base)).toBe(part)
})
