import type { i18n } from 'i18next'
import { bringFonts } from '#browser/bringFonts.ts'
import { colourFrame } from '#browser/colourFrame.ts'
import { registerWorker } from '#browser/offline.ts'
import { watchPrinting } from '#browser/watchPrinting.ts'
import type { DrawRest } from './AppTree.tsx'
import { describePrinted } from './describePrinted.ts'

type Settling = { base: string; script: string; i18n: i18n; drawRest: DrawRest }

/** What can wait until the page answers: controls that only a script can answer, its fonts, what it says of itself on paper, and a service worker that keeps it. `script` is the page's main script. */
export function settleIn({ base, script, i18n, drawRest }: Settling): void {
  delete document.documentElement.dataset.lean
  colourFrame()
  // From here on nothing moves by itself: profilers show it, and tests wait for it.
  Promise.all([drawRest(), bringFonts()]).then(() => performance.mark('readout:settled'))
  watchPrinting(() => describePrinted(base, new Date()))
  registerWorker({
    base,
    script,
    onUpdate: (accept) => {
      import('./shell/offerUpdate.tsx').then(({ offerUpdate }) => offerUpdate(i18n, accept)).catch(() => {})
    },
  })
}
