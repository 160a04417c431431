import type { Shortcut } from '#features/reading/Shortcut.ts'

/** What shortcuts do with the page. Controls are named by their ids; one that is not there, or does not answer now, is let be. */
export type Shortcuts = {
  /** Goes to the next (1) or the previous (-1) passage of a kind, from the one that is being read. */
  step: (kind: 'paragraphs' | 'sections' | 'quotations', by: 1 | -1) => void
  press: (controlId: string) => void
  onBeside: () => void
  onList: () => void
}

/** The shortcuts of a readout, in the order of their list. A capital letter is one with Shift. */
export const SHORTCUTS: (Shortcut & { run: (page: Shortcuts) => void })[] = [
  { key: 'p', name: 'nextParagraph', run: ({ step }) => step('paragraphs', 1) },
  { key: 'P', name: 'previousParagraph', run: ({ step }) => step('paragraphs', -1) },
  { key: 'h', name: 'nextSection', run: ({ step }) => step('sections', 1) },
  { key: 'H', name: 'previousSection', run: ({ step }) => step('sections', -1) },
  { key: 'q', name: 'nextQuotation', run: ({ step }) => step('quotations', 1) },
  { key: 'Q', name: 'previousQuotation', run: ({ step }) => step('quotations', -1) },
  { key: 'm', name: 'nextMatch', run: ({ press }) => press('filter:next') },
  { key: 'M', name: 'previousMatch', run: ({ press }) => press('filter:previous') },
  { key: 'o', name: 'onlyMatches', run: ({ press }) => press('filter:only') },
  { key: 'c', name: 'clearFilter', run: ({ press }) => press('filter:clear') },
  { key: '/', name: 'search', run: ({ press }) => press('bar:find') },
  { key: 'b', name: 'beside', run: ({ onBeside }) => onBeside() },
  { key: 's', name: 'share', run: ({ press }) => press('bar:share') },
  { key: 't', name: 'settings', run: ({ press }) => press('bar:reading') },
  { key: '?', name: 'list', run: ({ onList }) => onList() },
]
