import type { Strategy } from 'workbox-strategies'

/** Has a strategy answer for each address and waits until all answers are kept; throws where one is not to be had. */
export async function keepAll(strategy: Strategy, event: ExtendableEvent, addresses: string[]): Promise<void> {
  await Promise.all(
    addresses.map(async (address) => {
      const [answer, done] = strategy.handleAll({ event, request: new Request(address) })
      const { ok, status } = await answer
      await done
      if (!ok) throw new Error(`${address}: ${status}`)
    }),
  )
}
