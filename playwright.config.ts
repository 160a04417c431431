import { defineConfig } from '@playwright/test'
import { findChromium } from './tests/support/findChromium.ts'
import { FIXTURES_PORT, PORT } from './tests/support/ports.ts'

/** The site with the bundled content, and the one with the fixtures' content: nothing may be tied to the first. */
const SITES = [
  { port: PORT, content: 'src/content', outDir: 'dist' },
  { port: FIXTURES_PORT, content: 'tests/fixtures/content', outDir: 'dist-fixtures' },
]

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A machine that stands still for a while is no defect; what passes only when tried again is named at the end of the run.
  retries: process.env.CI ? 2 : 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    // Each test has the site's files from the server; the worker has its own tests.
    serviceWorkers: 'block',
    // It takes a third of the time of every test; where what fails is tried again, the second try is traced.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium() ?? '',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: SITES.map(({ port, content, outDir }) => ({
    command: `npx vite build --outDir ${outDir} --logLevel warn && npx vite preview --outDir ${outDir} --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    env: { READOUT_CONTENT: content, BROWSER: 'none' },
    reuseExistingServer: !process.env.CI,
    timeout: 120_000,
  })),
})
