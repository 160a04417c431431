declare global {
  interface Window {
    /** What the script before the first paint has noted, and its listener; see index.html. */
    early?: { pressed: HTMLElement[]; notePress: (event: Event) => void }
  }
}

/**
 * Takes over from index.html's own script: what is pressed from now on is for the page itself to hear. The returned function
 * presses again, in the order in which they came, the controls that were pressed before.
 */
export function takeOverPresses(): () => void {
  const { early } = window
  if (early === undefined) return () => {}
  removeEventListener('click', early.notePress, true)
  return () => {
    for (const control of early.pressed.splice(0)) control.click()
    // What answered in the meantime makes way for the answer itself.
    document.adoptedStyleSheets = []
  }
}
