import { type ComponentType, memo, useState } from 'react'
import { BarControl } from '#app/shell/BarControl.tsx'
import { useTranslation } from '#i18n/useTranslation.ts'
import { useSettled } from '#ui/settled.ts'

/** In the bar: the text settings, which are fetched when they are first asked for; from then on the control opens them by itself. */
export const ReadingControl = memo(function ReadingControl() {
  const { t, i18n } = useTranslation()
  const isSettled = useSettled()
  const [Settings, setSettings] = useState<ComponentType | null>(null)
  const handleClick = async () => {
    const { loadPanels } = await import('./readingParts.ts')
    const { ReadingSettings } = await loadPanels(i18n)
    setSettings(() => ReadingSettings)
  }
  // Nothing moves when it comes: there is room for it before the other tools.
  if (!isSettled) return null
  return (
    <>
      <BarControl
        tool="reading"
        name={t('app.reading.label')}
        icon="a-large-small"
        size={20}
        {...(Settings ? { popoverTarget: 'shell:reading' } : { onClick: () => void handleClick().catch(() => {}) })}
      />
      {Settings && <Settings />}
    </>
  )
})
