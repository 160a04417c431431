import { StrictMode, useEffect } from 'react'
import { App } from './App.tsx'
import type { Page } from './loadPage.ts'
import { SiteRouter } from './SiteRouter.tsx'

type Props = {
  base: string
  /** The page's, below the base. */
  path: string
  page: Page
  /** Called once the page answers. */
  onReady?: () => void
}

/** The whole application, the same for the browser and for the build. */
export function AppTree({ base, path, page, onReady }: Props) {
  useEffect(() => onReady?.(), [onReady])
  return (
    <StrictMode>
      <SiteRouter base={base} path={`${base}${path.slice(1)}`}>
        <App first={{ path, page }} />
      </SiteRouter>
    </StrictMode>
  )
}
