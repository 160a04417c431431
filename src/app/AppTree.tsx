import { StrictMode, startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { SettledContext } from '#ui/settled.ts'
import { App } from './App.tsx'
import type { Page } from './loadPage.ts'
import { SiteRouter } from './SiteRouter.tsx'

/** Has the page draw what the served one does without; comes true once it is drawn. */
export type DrawRest = () => Promise<void>

type Props = {
  base: string
  /** The page's, below the base. */
  path: string
  page: Page
  /** Called once the page answers. */
  onReady?: (drawRest: DrawRest) => void
}

/** The whole application, the same for the browser and for the build. */
export function AppTree({ base, path, page, onReady }: Props) {
  const [isSettled, setSettled] = useState(false)
  const tellDrawn = useRef<() => void>(undefined)
  const drawRest = useCallback(
    () =>
      new Promise<void>((resolve) => {
        tellDrawn.current = resolve
        startTransition(() => setSettled(true))
      }),
    [],
  )
  useEffect(() => onReady?.(drawRest), [onReady, drawRest])
  useEffect(() => {
    if (isSettled) tellDrawn.current?.()
  }, [isSettled])
  return (
    <StrictMode>
      <SettledContext value={isSettled}>
        <SiteRouter base={base} path={`${base}${path.slice(1)}`}>
          <App first={{ path, page }} />
        </SiteRouter>
      </SettledContext>
    </StrictMode>
  )
}
