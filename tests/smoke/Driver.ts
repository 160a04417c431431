/** What the suite asks of a browser. An expression is JavaScript that is evaluated in the page; its value is JSON, or an element. */
export type Driver = {
  /** Loads an address and waits until its document is there. */
  open: (url: string) => Promise<void>
  evaluate: (expression: string) => Promise<unknown>
  /** Clicks as a pointer would on the element that the expression names. */
  click: (expression: string) => Promise<void>
  pressEscape: () => Promise<void>
  back: () => Promise<void>
  /** Gives the page a size in CSS px; a browser whose window can be no narrower comes as near as it can. */
  resize: (width: number, height: number) => Promise<void>
  /** What the console had to complain about since this was last asked. */
  takeComplaints: () => Promise<string[]>
  close: () => Promise<void>
}
