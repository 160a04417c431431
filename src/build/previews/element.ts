/** An element as satori takes it, the same as React makes: https://github.com/vercel/satori#use-without-jsx */
export type PictureElement = { type: 'div'; key: null; props: { style: Style; children: Children } }

type Style = Record<string, string | number>
type Children = string | PictureElement[]

/** An element of a picture: a text, or a box of elements, side by side unless the style says otherwise. */
export function element(style: Style, children: Children): PictureElement {
  return {
    type: 'div',
    key: null,
    props: { style: { display: typeof children === 'string' ? 'block' : 'flex', ...style }, children },
  }
}
