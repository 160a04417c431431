/** Opens a popover, by id, as if the reader had pressed a control. */
export function openPopover(id: string, controlId: string): void {
  const control = document.getElementById(controlId)
  document.getElementById(id)?.showPopover(control === null ? {} : { source: control })
}
