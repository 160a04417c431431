import { expect, it } from 'vitest'
import { namedAssets } from './namedAssets.ts'

const html = `<style>@font-face{src:url(/base/assets/text-12345678.woff2)}</style>
<body data-scripts="/base/assets/index-12345678.js /base/assets/ru-12345678.js">
<link rel="stylesheet" href="/base/assets/later-12345678.css"><a href="/base/assets/index-12345678.js">twice</a>
<use href="/base/assets/icons-12345678.svg#link"/><use href="/base/assets/icons-12345678.svg#copy"/>
<a href="/other/assets/foreign.js">/base/assets/in-the-text.js</a><a href="https://a.example/base/assets/far.js">far</a>`

it('finds the scripts, style sheets and drawings that a page names, each once, and no fonts', () => {
  expect(namedAssets(html, '/base/')).toEqual([
    '/base/assets/index-12345678.js',
    '/base/assets/ru-12345678.js',
    '/base/assets/later-12345678.css',
    '/base/assets/icons-12345678.svg',
  ])
})

it('finds nothing of another site', () => {
  expect(namedAssets(html, '/elsewhere/')).toEqual([])
})
