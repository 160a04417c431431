import { concealAll } from './reveal.ts'

/** What a printed page says of itself: its address, which those of its passages begin with, and the line at the foot of each sheet. */
export type Printed = { address: string; foot: string }

/** Has style sheets know what `describe` says of the page at the time that it is printed, and nothing lie over the page then. */
export function watchPrinting(describe: () => Printed | null): void {
  addEventListener('beforeprint', () => {
    concealAll()
    const printed = describe()
    setText('--printed-address', printed?.address)
    setText('--printed-foot', printed?.foot)
  })
}

/** A custom property of the root that holds a string of CSS, which for a line of text is written as in JSON. */
function setText(property: string, text: string | undefined): void {
  document.documentElement.style.setProperty(property, text === undefined ? '' : JSON.stringify(text))
}
