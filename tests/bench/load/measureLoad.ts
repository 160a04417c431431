import type { Browser, CDPSession, Page } from '@playwright/test'

/** What one cold load of a page took: times in milliseconds from the beginning of the navigation, `bytes` as they came over the network. */
export type Load = { fcp: number; lcp: number; cls: number; blocking: number; bytes: number; ready: number }

/** A slow telephone: 150 ms a round trip, 1.6 Mbit/s down, 750 kbit/s up, a processor four times slower. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const SLOWDOWN = 4
const PHONE = { width: 412, height: 915 }
/** After the last long task and the load event, until nothing more is expected. */
const REST = 800

/** Runs in the page before anything else: keeps what the browser reports. */
function observe(): void {
  const seen = { fcp: 0, lcp: 0, cls: 0, blocking: 0, end: 0, answered: 0 }
  Object.assign(window, { seen })
  const watch = (
    type: string,
    take: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime
  })
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime
  })
  watch('layout-shift', ({ value = 0, hadRecentInput = false }) => {
    if (!hadRecentInput) seen.cls += value
  })
  watch('longtask', ({ startTime, duration }) => {
    seen.blocking += duration - 50
    seen.end = Math.max(seen.end, startTime + duration)
  })
}

/** Loads an address in a browser that has never seen it, and reports. */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  return inFreshPage(browser, async (page, session) => {
    await page.addInitScript(observe)
    const received = await countBytes(session)
    await page.goto(url, { waitUntil: 'load' })
    await settle(page)
    const { seen, load } = await page.evaluate(() => ({
      seen: (window as unknown as { seen: Omit<Load, 'bytes' | 'ready'> & { end: number } }).seen,
      load: performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming,
    }))
    const { fcp, lcp, cls, blocking } = seen
    return { fcp, lcp, cls, blocking, bytes: received(fcp), ready: Math.max(lcp, seen.end, load.loadEventEnd) }
  })
}

/**
 * Milliseconds from the beginning of a cold load at which a click on a topic made at first paint is answered: `painted`, the
 * topic is marked and what does not speak of it dimmed; `whole`, the address says so too, and with it all lists.
 */
export type Answer = { painted: number; whole: number }

/** Loads an address in a browser that has never seen it, clicks on a topic at once, and reports. */
export async function measureAnswer(browser: Browser, url: string): Promise<Answer> {
  return inFreshPage(browser, async (page) => {
    await page.addInitScript(clickAtFirstPaint)
    await page.goto(url, { waitUntil: 'commit' })
    const answered = await page.waitForFunction(
      () => {
        const { painted, whole } = window as unknown as Partial<Answer>
        return painted !== undefined && whole !== undefined ? { painted, whole } : null
      },
      null,
      { polling: 50, timeout: 20_000 },
    )
    const answer = await answered.jsonValue()
    if (answer === null) throw new Error('The click was not answered.')
    return answer
  })
}

/** Runs in the page before anything else. */
function clickAtFirstPaint(): void {
  const topic = () => document.querySelector<HTMLElement>('#panel\\:topics button[aria-pressed]')
  const colour = () => getComputedStyle(document.querySelector('[data-paragraph]') ?? document.body).color
  // The frame that is being made shows it; the next one begins once it has been painted.
  const tell = (name: keyof Answer) => requestAnimationFrame(() => Object.assign(window, { [name]: performance.now() }))
  const waitFor = (name: keyof Answer, isSo: () => boolean) => {
    const look = () => (isSo() ? tell(name) : requestAnimationFrame(look))
    look()
  }
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return
    const click = () => {
      if (topic() === null) return requestAnimationFrame(click)
      const before = colour()
      topic()?.click()
      waitFor('painted', () => topic()?.ariaPressed === 'true' && colour() !== before)
      return waitFor('whole', () => location.search !== '')
    }
    click()
  }).observe({ type: 'paint', buffered: true })
}

async function inFreshPage<Result>(browser: Browser, run: (page: Page, session: CDPSession) => Promise<Result>) {
  const context = await browser.newContext({ viewport: PHONE, isMobile: true, hasTouch: true, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', NETWORK)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    const told: string[] = []
    page.on('console', (message) => message.type() === 'error' && told.push(message.text()))
    const result = await run(page, session)
    // A page that is refused a part of itself, its styles by a policy say, is quick for the wrong reason.
    if (told.length > 0) throw new Error(`${page.url()} tells of errors: ${told.join('; ')}`)
    return result
  } finally {
    await context.close()
  }
}

/** Counts what comes over the network; asked with a time in milliseconds, tells how much had come by then. */
async function countBytes(session: CDPSession): Promise<(until: number) => number> {
  const parts: { request: string; at: number; length: number }[] = []
  const sizes = new Map<string, number>()
  let start = 0
  session.on('Network.requestWillBeSent', ({ timestamp, type }) => {
    if (start === 0 && type === 'Document') start = timestamp
  })
  session.on('Network.dataReceived', ({ requestId, timestamp, dataLength }) => {
    parts.push({ request: requestId, at: (timestamp - start) * 1000, length: dataLength })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength)
  })
  return (until) => [...sizes].reduce((sum, [request, size]) => sum + size * shareBy(parts, request, until), 0)
}

/** What part of an answer had come by a time, by its length once unpacked: the browser does not tell it packed, piece by piece. */
function shareBy(parts: { request: string; at: number; length: number }[], request: string, until: number): number {
  const own = parts.filter((part) => part.request === request)
  const lengthOf = (some: typeof own) => some.reduce((sum, { length }) => sum + length, 0)
  return lengthOf(own) === 0 ? 0 : lengthOf(own.filter(({ at }) => at <= until)) / lengthOf(own)
}

/** Waits until the script, which comes after the paint, has run and nothing long has happened for a while. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(REST)
}
