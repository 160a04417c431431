/** Loads the current address anew from the server. */
export function reloadPage(): void {
  location.reload()
}
