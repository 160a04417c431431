import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlace } from '#app/usePlace.ts'
import { findIn } from '#domain/finding/findQuery.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './FindControl.module.css'
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
      <button
        ref={control}
        type="button"
        id="bar:find"
        className={styles.control}
        aria-expanded={isOpen}
        aria-label={t('finding.label')}
        title={t('finding.label')}
        onClick={() => (isOpen ? goToFind(null) : openFind())}
      >
        <Icon name="search" size={18} />
      </button>
      {isOpen && Tool && <Tool find={find} control={control} />}
    </>
  )
}
