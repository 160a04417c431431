/** The expression that calls a function in the page. The function must stand on its own: only its text goes there. */
export function inPage<Args extends unknown[]>(call: (...args: Args) => unknown, ...args: Args): string {
  return `(${call})(${args.map((value) => JSON.stringify(value)).join(', ')})`
}
