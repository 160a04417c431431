import { useEffect, useState } from 'react'
import { sayNotice } from '#app/shell/sayNotice.ts'
import { focusOn } from '#browser/focusOn.ts'
import { openPopover } from '#browser/openPopover.ts'
import { ReadingPanel } from '#features/reading/ReadingPanel.tsx'
import { useTranslation } from '#i18n/useTranslation.ts'
import { ShortcutsList } from './ShortcutsList.tsx'

const [PANEL, CONTROL] = ['shell:reading', 'bar:reading']

/** The panel of the text settings, open as soon as it is there, and the list of shortcuts that it leads to. */
export function ReadingSettings() {
  const { t } = useTranslation()
  const [isListOpen, setIsListOpen] = useState(false)
  useEffect(() => openPopover(PANEL, CONTROL), [])
  const handleClose = () => {
    setIsListOpen(false)
    // The panel has closed, and with it what had the focus.
    focusOn(CONTROL)
  }
  return (
    <>
      <ReadingPanel
        id={PANEL}
        onRefuse={() => sayNotice(t('reading.notice.refused'))}
        onShortcuts={() => setIsListOpen(true)}
      />
      {isListOpen && <ShortcutsList onClose={handleClose} />}
    </>
  )
}
