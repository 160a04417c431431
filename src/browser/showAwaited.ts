/** Shows what index.html keeps back until the query of the address is applied: now it is. */
export function showAwaited(): void {
  delete document.documentElement.dataset.awaits
}
