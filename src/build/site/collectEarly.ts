import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 collect what is no longer used once its heap has grown by half of what was in use, in this process from now on. Left to itself it
 * waits until that has trebled where the machine has much memory: 300 MB more for a thousand readouts, and hardly faster.
 */
export function collectEarly(): void {
  // https://nodejs.org/api/v8.html#v8setflagsfromstringflags
  setFlagsFromString('--heap-growing-percent=50')
}
