import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { blockInSight, isInSight, readBlocks, watchBlocks } from './textBlocks.ts'

beforeEach(() => {
  Object.assign(document.documentElement.style, { scrollPaddingBlockStart: '100px', scrollPaddingBlockEnd: '50px' })
  document.body.innerHTML = `
    <header><p>Bar</p></header>
    <main>
      <p>A status</p>
      <header><h1>Headline</h1><p>Dek</p><div data-twin><p>Заголовок</p></div></header>
      <div id="text:">
        <h2>Heading</h2>
        <div data-paragraph="p1" hidden="until-found"><p id="p1"><span>One</span><button>1</button> two</p><aside>Note</aside></div>
      </div>
      <p>A key</p>
    </main>`
})

afterEach(() => {
  document.body.innerHTML = ''
  document.documentElement.removeAttribute('style')
})

/** Puts elements one under another, each 100 px high, the first of them at `top`. */
function stack(top: number) {
  for (const [index, { element }] of readBlocks().entries()) {
    vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top + index * 100, 300, 100))
  }
}

it('reads the head and the text without what stands about them, folded or in another language too', () => {
  expect(readBlocks().map(({ text }) => text)).toEqual(['Headline', 'Dek', 'Заголовок', 'Heading', 'One two', 'Note'])
})

it('tells when words come, change or go, until it is ended', async () => {
  const listener = vi.fn()
  const end = watchBlocks(listener)
  document.getElementById('p1')?.append(' three')
  await vi.waitFor(() => expect(listener).toHaveBeenCalledOnce())
  end()
  document.getElementById('p1')?.append(' four')
  await Promise.resolve()
  expect(listener).toHaveBeenCalledOnce()
})

it.each([
  { top: 100, text: 'Headline' },
  { top: 0, text: 'Dek' },
  { top: -250, text: 'Heading' },
  { top: -900, text: undefined },
])('finds the first block that is not under the bar, with the first at $top px', ({ top, text }) => {
  stack(top)
  const blocks = readBlocks()
  expect(blocks.find(({ element }) => element === blockInSight(blocks))?.text).toBe(text)
})

describe('isInSight', () => {
  it.each([
    { name: 'between the bars', top: 200, seen: true },
    { name: 'half under the bar', top: 50, seen: true },
    { name: 'under the bar', top: 0, seen: false },
    { name: 'under the toolbar', top: innerHeight - 50, seen: false },
  ])('is $seen of what is $name', ({ top, seen }) => {
    stack(top)
    const [first] = readBlocks()
    expect(first && isInSight(first.element)).toBe(seen)
  })
})
