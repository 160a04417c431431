import { existsSync } from 'node:fs'
import { findChromium } from '#tests/support/findChromium.ts'
import type { Driver } from './Driver.ts'
import { openChromium } from './openChromium.ts'
import { openFirefox } from './openFirefox.ts'
import { openWebKit } from './openWebKit.ts'

type Kind = { name: string; find: () => string | null; open: (executablePath: string) => Promise<Driver> }

const MINI_BROWSERS = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)

/** The browsers of the suite. */
export const BROWSERS: Kind[] = [
  { name: 'chromium', find: findChromium, open: openChromium },
  { name: 'firefox', find: () => firstOf(['/usr/bin/firefox-esr', '/usr/bin/firefox']), open: openFirefox },
  {
    name: 'webkit',
    find: () => (['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].every(existsSync) ? firstOf(MINI_BROWSERS) : null),
    open: openWebKit,
  },
]

function firstOf(paths: string[]): string | null {
  return paths.find((path) => existsSync(path)) ?? null
}
