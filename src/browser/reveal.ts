/** Opens the closed sheet that an element lies in, if it lies in one. */
export function reveal(element: Element): void {
  const sheet = element.closest<HTMLElement>('[popover]')
  if (sheet !== null && getComputedStyle(sheet).display === 'none') sheet.showPopover()
}

/** Closes every sheet and card that is open, or those alone that a selector of one element chooses. */
export function concealAll(which = ''): void {
  for (const open of document.querySelectorAll<HTMLElement>(`${which}:popover-open`)) open.hidePopover()
}
