import type { CDPSession, Page } from '@playwright/test'

/** A page that is being measured, and its line to the browser. */
export type Measured = { page: Page; session: CDPSession }

/** How much slower than this machine the measured one is to be. */
const SLOWDOWN = 4

/**
 * Milliseconds from a click on the topic of that index to the frame in which its effect is seen: until the second animation
 * frame begins, by when the first has been painted. Without an index nothing is clicked: what an empty frame takes.
 */
export async function timeClick({ page, session }: Measured, index: number | null): Promise<number> {
  // Only while it is measured: a slowed page burns the processor even when it rests.
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  const took = await page.evaluate(clickAndWait, index)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  if (took === null) throw new Error(`A click on topic ${index} of ${page.url()} did nothing.`)
  return took
}

/** Runs in the page; `null` where the click had no effect. */
async function clickAndWait(index: number | null): Promise<number | null> {
  const REST = 60
  const nextFrame = () => new Promise(requestAnimationFrame)
  const topics = document.querySelectorAll<HTMLElement>('#panel\\:topics button[aria-pressed]')
  const topic = index === null ? null : topics[index % topics.length]
  const before = topic?.ariaPressed
  // What the last click left to do is not this one's; nor does the click wait for a frame to begin.
  await new Promise((resolve) => setTimeout(resolve, REST + Math.random() * 16))
  const start = performance.now()
  topic?.click()
  await nextFrame()
  await nextFrame()
  const took = performance.now() - start
  return topic === undefined || (topic !== null && topic.ariaPressed === before) ? null : took
}
