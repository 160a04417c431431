/** A computed length in CSS px; 0 where it is none, as `auto`. */
export function pixels(length: string): number {
  return Number.parseFloat(length) || 0
}
