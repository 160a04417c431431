import { sayNotice } from '#app/shell/sayNotice.ts'
import { ShortcutsDialog } from '#features/reading/ShortcutsDialog.tsx'
import { useTranslation } from '#i18n/useTranslation.ts'
import { SHORTCUTS } from './shortcuts.ts'

/** The list of the shortcuts, open as long as it is drawn. */
export function ShortcutsList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <ShortcutsDialog shortcuts={SHORTCUTS} onRefuse={() => sayNotice(t('reading.notice.refused'))} onClose={onClose} />
  )
}
