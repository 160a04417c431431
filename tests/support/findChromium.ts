import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const ON_SYSTEM = [
  // Without windows, and so half the work.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** The path of a Chromium to test with: the one named by CHROMIUM_PATH, Playwright's own, or the system's; `null` without one. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH
  const candidates = [...(named ? [named] : []), chromium.executablePath(), ...ON_SYSTEM]
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null
}
