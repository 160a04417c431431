import { type ComponentType, useEffect, useRef, useState } from 'react'
import { BarControl } from '#app/shell/BarControl.tsx'
import { usePlace } from '#app/usePlace.ts'
import { findIn } from '#domain/finding/findQuery.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import type { FindToolProps } from './FindTool.tsx'
import { goToFind } from './goToFind.ts'
import { openFind } from './openFind.ts'

/** In the bar: opens and closes the search in the text, which is fetched when the address first asks for it. */
export function FindControl() {
  const { t } = useTranslation()
  const find = findIn(usePlace().search)
  const control = useRef<HTMLButtonElement>(null)
  const [Tool, setTool] = useState<ComponentType<FindToolProps> | null>(null)
  const isOpen = find !== null
  const isAwaited = isOpen && Tool === null
  useEffect(() => {
    if (isAwaited) import('./FindTool.tsx').then(({ FindTool }) => setTool(() => FindTool)).catch(() => {})
  }, [isAwaited])
  return (
    <>
      <BarControl
        ref={control}
        tool="find"
        name={t('finding.label')}
        icon="search"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? goToFind(null) : openFind())}
      />
      {isOpen && Tool && <Tool find={find} control={control} />}
    </>
  )
}
