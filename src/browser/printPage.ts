/** Opens the system's dialog for printing the page. */
export function printPage(): void {
  print()
}
