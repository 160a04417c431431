/** The parts of reading that come after the page, in one file. */
export { LoadedAids } from './LoadedAids.tsx'
export { loadPanels } from './loadPanels.ts'
