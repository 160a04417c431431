import { setTimeout as pause } from 'node:timers/promises'
import { inspect, isDeepStrictEqual } from 'node:util'

const LONGEST = 10_000
const BETWEEN = 50

/** Reads until it is as wanted; throws what was expected and got last where it is not within ten seconds. */
export async function waitFor(what: string, read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  const end = Date.now() + LONGEST
  let got: unknown
  do {
    // A page that is on its way to another one cannot be read.
    got = await read().catch(String)
    if (isDeepStrictEqual(got, wanted)) return
    await pause(BETWEEN)
  } while (Date.now() < end)
  throw new Error(`${what}: expected ${inspect(wanted)}, got ${inspect(got)}`)
}
