import { render } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { surviveTranslation } from './surviveTranslation.ts'

type Translate = (text: Text) => void

/** The ways in which translation gets at a text node; the words are made longer, so that stale ones are told from new ones. */
const WAYS: [string, Translate][] = [
  ['takes the place of', (text) => text.replaceWith(font(`${text.data}~`))],
  [
    'is put before and outlives',
    (text) => {
      text.before(font(`${text.data}~`))
      text.remove()
    },
  ],
  [
    'is put after and outlives',
    (text) => {
      text.after(font(`${text.data}~`))
      text.remove()
    },
  ],
  [
    'wraps',
    (text) => {
      const wrap = font('')
      text.replaceWith(wrap)
      wrap.firstElementChild?.append(text)
    },
  ],
]

function font(words: string): HTMLElement {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')]
  inner.textContent = words
  outer.append(inner)
  return outer
}

/** Translates every text node of an element; the turn that follows is the one between translation and the reader's next act. */
async function translate(root: Element, way: Translate): Promise<void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
  texts.forEach(way)
  await settled()
}

/** Past the turn in which the page hears of changes. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

const read = (root: Element) => root.textContent?.replaceAll('~', '')
const stale = (root: Element) => root.textContent?.match(/\w+~/g) ?? []

type Props = { before?: string; middle?: string; after?: string; isNamed?: boolean }

/** Conditional texts beside each other and beside an element: what React takes out and puts in by the text nodes that it holds. */
function Sentence({ before = '', middle = '', after = '', isNamed = false }: Props) {
  return (
    <p>
      {before !== '' && before}
      {isNamed && <b>Name</b>}
      {middle !== '' && middle}
      {after !== '' && after}
    </p>
  )
}

beforeAll(surviveTranslation)

describe.each(WAYS)('where a <font> %s the text', (_name, way) => {
  const CASES: { what: string; from: Props; to: Props; shown: string }[] = [
    { what: 'the first text goes', from: { before: 'one', middle: 'two' }, to: { middle: 'two' }, shown: 'two' },
    { what: 'the last text goes', from: { before: 'one', middle: 'two' }, to: { before: 'one' }, shown: 'one' },
    { what: 'all go', from: { before: 'one', middle: 'two', after: 'three' }, to: {}, shown: '' },
    {
      what: 'an element comes between',
      from: { before: 'one ', middle: ' two' },
      to: { before: 'one ', middle: ' two', isNamed: true },
      shown: 'one Name two',
    },
    {
      what: 'a text comes first',
      from: { middle: 'two', after: 'three' },
      to: { before: 'one', middle: 'two', after: 'three' },
      shown: 'onetwothree',
    },
    {
      what: 'one goes and one comes',
      from: { before: 'one', after: 'three' },
      to: { middle: 'two', after: 'three' },
      shown: 'twothree',
    },
    {
      what: 'a text changes',
      from: { before: 'one', middle: 'two' },
      to: { before: 'one', middle: 'new' },
      shown: 'onenew',
    },
    { what: 'the only text changes', from: { middle: 'two' }, to: { middle: 'new' }, shown: 'new' },
  ]

  it.each(CASES)('the page shows what it should when $what', async ({ from, to, shown }) => {
    const { container, rerender } = render(<Sentence {...from} />)
    await translate(container, way)
    rerender(<Sentence {...to} />)
    await settled()
    expect(read(container)).toBe(shown)
    rerender(<Sentence {...from} />)
    await settled()
    expect(read(container)).toBe(Object.values(from).join(''))
  })

  it('what it was made of is shown no longer, also when it is translated anew each time', async () => {
    const { container, rerender } = render(<Sentence before="one" middle="two" after="three" />)
    for (const middle of ['four', '', 'five', 'six']) {
      await translate(container, way)
      rerender(<Sentence before="one" middle={middle} after="three" />)
      await settled()
      expect(read(container)).toBe(`one${middle}three`)
      expect(stale(container).filter((word) => !/one|three/.test(word))).toEqual([])
    }
  })

  it('what React moves is shown once', async () => {
    const list = (items: string[]) => (
      <p>
        {items.map((item) => (
          <Only key={item} text={item} />
        ))}
      </p>
    )
    const { container, rerender } = render(list(['a', 'b', 'c']))
    await translate(container, way)
    rerender(list(['c', 'b', 'a']))
    await settled()
    expect(read(container)).toBe('cba')
  })

  it('unmounting goes through', async () => {
    const { container, unmount } = render(<Only text="one" />)
    await translate(container, way)
    unmount()
    expect(read(container)).toBe('')
  })
})

function Only({ text }: { text: string }) {
  return text
}

describe('what translation does not do', () => {
  const [parent, stranger] = [document.createElement('p'), document.createElement('b')]

  it('is an error as ever: an element that is no child', () => {
    document.body.append(stranger)
    expect(() => parent.removeChild(stranger)).toThrow()
    expect(() => parent.insertBefore(document.createElement('i'), stranger)).toThrow()
    expect(stranger.isConnected).toBe(true)
  })

  it('is an error as ever: a text that stands elsewhere', () => {
    stranger.textContent = 'elsewhere'
    const [text] = stranger.childNodes
    if (text === undefined) throw new Error('There is no text.')
    expect(() => parent.removeChild(text)).toThrow()
    expect(() => parent.insertBefore(document.createElement('i'), text)).toThrow()
    expect(stranger.textContent).toBe('elsewhere')
  })
})
