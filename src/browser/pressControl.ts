/** Presses a control, by id, as a reader does, the focus included; one that is not there, or does not answer now, is let be. */
export function pressControl(id: string): void {
  const control = document.getElementById(id)
  if (!(control instanceof HTMLButtonElement) || control.disabled) return
  control.focus({ preventScroll: true })
  control.click()
}
