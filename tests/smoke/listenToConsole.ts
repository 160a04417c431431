/** In the page: keeps what is complained about from now on in `window.complaints`; says whether the document is there as a whole. */
export function listenToConsole(): boolean {
  if (location.href === 'about:blank') return false
  if (!('complaints' in window)) {
    const complaints: string[] = []
    const { error } = console
    console.error = (...said) => {
      complaints.push(said.map(String).join(' '))
      error(...said)
    }
    addEventListener('error', ({ message }) => complaints.push(message))
    addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)))
    Object.assign(window, { complaints })
  }
  return document.readyState === 'complete'
}
