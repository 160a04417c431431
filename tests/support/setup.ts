import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// A whole readout in a slow machine's DOM takes its time.
vi.setConfig({ testTimeout: 20_000 })

const said: unknown[][] = []

// What React and i18next complain of in the console is a defect; a test that expects it takes it in by a spy of its own.
beforeEach(() => {
  said.length = 0
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...words) => said.push(words))
  }
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  expect(said, 'said in the console').toEqual([])
})
