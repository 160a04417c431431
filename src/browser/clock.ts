/** A clock that can be told to call back after some milliseconds; what it gives calls that off. */
export type Clock = (milliseconds: number, callback: () => void) => () => void

/** The clock of the browser. */
export const wallClock: Clock = (milliseconds, callback) => {
  const timer = setTimeout(callback, milliseconds)
  return () => clearTimeout(timer)
}
