import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentPlugin } from './src/build/content/contentPlugin.ts'

const contentRoot = resolve(process.env.READOUT_CONTENT ?? 'src/content')

export default defineConfig({
  plugins: [react(), contentPlugin(contentRoot)],
  build: {
    target: 'es2024',
    cssTarget: ['chrome125', 'firefox130', 'safari18'],
    manifest: true,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
    env: { TZ: 'UTC' },
    coverage: { provider: 'v8', include: ['src/domain/**'], thresholds: { 100: true } },
  },
})
