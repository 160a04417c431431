import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { Builder, Capabilities, Key, type WebDriver, type WebElement } from 'selenium-webdriver'
import { freePort } from '#tests/support/freePort.ts'
import type { Driver } from './Driver.ts'
import { inPage } from './inPage.ts'
import { listenToConsole } from './listenToConsole.ts'
import { waitFor } from './waitFor.ts'

/** Milliseconds after which a script is taken for lost: what is asked at the very moment one document gives way to the next is never answered. */
const LONGEST = 3_000

/** Starts WebKitGTK's small browser by its WebDriver, on a screen that is nowhere to be seen. */
export async function openWebKit(executablePath: string): Promise<Driver> {
  const processes: ChildProcess[] = []
  const end = () => {
    for (const process of processes.reverse()) process.kill()
  }
  try {
    const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'])
    processes.push(screen)
    const display = await new Promise<string>((resolve) =>
      screen.stdout.once('data', (said) => resolve(`${said}`.trim())),
    )
    const port = await freePort()
    const env = { ...process.env, DISPLAY: `:${display}` }
    processes.push(spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' }))
    return driverOf(await startSession(`http://127.0.0.1:${port}`, executablePath), end)
  } catch (error) {
    end()
    throw error
  }
}

async function startSession(server: string, binary: string): Promise<WebDriver> {
  const isUp = () => fetch(`${server}/status`).then(({ ok }) => ok)
  await waitFor('WebKitWebDriver answers', isUp, true)
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    // So that the console is listened to before the page's script has loaded what it needs: the driver has no word for the console.
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  })
  return new Builder().usingServer(server).withCapabilities(capabilities).build()
}

function driverOf(session: WebDriver, end: () => void): Driver {
  const evaluate = (expression: string) => execute<unknown>(session, expression)
  return {
    open: async (url) => {
      await session.get('about:blank')
      await waitFor('the page is left', () => evaluate('location.href'), 'about:blank')
      await session.get(url)
      await waitFor('the document is there', () => evaluate(inPage(listenToConsole)), true)
    },
    evaluate,
    click: async (expression) => (await execute<WebElement>(session, expression)).click(),
    pressEscape: () => session.actions().sendKeys(Key.ESCAPE).perform(),
    back: () => session.navigate().back(),
    resize: (width, height) => resize(session, width, height),
    takeComplaints: () => execute(session, '(window.complaints ?? []).splice(0)'),
    close: async () => {
      await session.quit()
      end()
    },
  }
}

async function execute<Value>(session: WebDriver, expression: string): Promise<Value> {
  const late = new AbortController()
  const lost = pause(LONGEST, null, { signal: late.signal }).then(() => {
    throw new Error(`no answer within ${LONGEST} ms`)
  })
  try {
    return await Promise.race([session.executeScript<Value>(`return ${expression}`), lost])
  } finally {
    late.abort()
  }
}

/** The driver sizes the window; what its toolbar takes is added. */
async function resize(session: WebDriver, width: number, height: number): Promise<void> {
  const toolbar = await execute<number>(session, 'outerHeight - innerHeight')
  await session
    .manage()
    .window()
    .setRect({ x: 0, y: 0, width, height: height + toolbar })
}
