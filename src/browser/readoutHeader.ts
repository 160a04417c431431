/** The head of the readout in the page, if it is there. */
export function readoutHeader(): Element | null {
  return document.querySelector('main > header')
}
