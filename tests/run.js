// `npm test`: every test there is, unit and component tests first, then the end-to-end tests on the built site, and the main
// ways through it in every browser that is there. Closes with one line for all: `123 passed, 0 failed`.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const UNIT = 'test-results/unit.json'
const END_TO_END = 'test-results/e2e.json'
const SMOKE = 'test-results/smoke.json'

function run(...command) {
  const { status } = spawnSync('npx', command, { stdio: 'inherit', shell: process.platform === 'win32' })
  return status === 0
}

function runTask(file) {
  return spawnSync('node', ['src/build/run.js', file], { stdio: 'inherit' }).status === 0
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results')
const isUnitGreen = run(
  'vitest',
  'run',
  '--coverage',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${UNIT}`,
)
// Read at once: the end-to-end tests begin by emptying the folder.
const unit = read(UNIT)
const hasBrowser = runTask('tests/support/ensureChromium.ts')
const isEndToEndGreen = hasBrowser && run('playwright', 'test')
// The site that the end-to-end tests have built.
const isSmokeGreen = hasBrowser && runTask('tests/smoke/run.ts')

const endToEnd = read(END_TO_END)
const smoke = read(SMOKE)
const flaky = endToEnd?.stats.flaky ?? 0
const passed = (unit?.numPassedTests ?? 0) + (endToEnd?.stats.expected ?? 0) + flaky + (smoke?.passed ?? 0)
const failed = (unit?.numFailedTests ?? 0) + (endToEnd?.stats.unexpected ?? 0) + (smoke?.failed ?? 0)
if (flaky > 0) console.log(`\n${flaky} end-to-end tests passed only when tried again: see the list above.`)
console.log(`\n${passed} passed, ${failed} failed`)
if (!isUnitGreen || !isEndToEndGreen || !isSmokeGreen || failed > 0) process.exitCode = 1
