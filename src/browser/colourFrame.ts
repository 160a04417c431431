/**
 * Gives the browser's own frame the colour of the paper where the reader has chosen a theme. Without a choice the page's two
 * colours hold, which follow the device.
 */
export function colourFrame(): void {
  const { documentElement: root, head } = document
  head.querySelector('meta[name="theme-color"]:not([media])')?.remove()
  if (root.dataset.theme === undefined) return
  const meta = document.createElement('meta')
  meta.name = 'theme-color'
  meta.content = getComputedStyle(root).backgroundColor
  // The first one that fits holds: https://html.spec.whatwg.org/multipage/semantics.html#meta-theme-color
  head.prepend(meta)
}
