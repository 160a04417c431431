import { type Browser, chromium } from '@playwright/test'
import { findChromium } from '#tests/support/findChromium.ts'

/** Starts the Chromium to measure with, with more arguments where a bench needs them; throws where there is none. */
export async function launchChromium(args: string[] = []): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('There is no Chromium to measure with: npm run test:browser gets one.')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...args] })
}
