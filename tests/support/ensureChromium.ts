import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './findChromium.ts'

const INSTALL = 'DEBIAN_FRONTEND=noninteractive apt-get install -y -qq'
const DEBIAN = `apt-get update -qq && (${INSTALL} chromium-headless-shell || ${INSTALL} chromium)`

/** Finds a Chromium, or gets one: Playwright's own where the network allows, else Debian's as root. Throws, saying what is missing. */
export async function run(): Promise<void> {
  if (findChromium() !== null) return
  console.log('No Chromium found. Getting one with Playwright …')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' })
  if (findChromium() !== null) return
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Playwright could not. Getting one from Debian …')
    spawnSync('sh', ['-c', DEBIAN], { stdio: 'inherit' })
    if (findChromium() !== null) return
  }
  throw new Error(
    'The end-to-end tests need Chromium and none was found. Install it (Debian and Ubuntu, as root: ' +
      '"apt-get update && apt-get install -y chromium"; elsewhere: "npx playwright install chromium"), ' +
      'or name one in the environment variable CHROMIUM_PATH.',
  )
}
