import { act, type RenderResult, render } from '@testing-library/react'
import { vi } from 'vitest'
import { App } from '#app/App.tsx'
import { loadPage } from '#app/loadPage.ts'
import { SiteRouter } from '#app/SiteRouter.tsx'

/** Opens an address of the site (path, query, hash) as a browser does, with the bundled content. */
export async function renderApp(address: string): Promise<RenderResult> {
  history.replaceState(null, '', address)
  const path = location.pathname
  const page = await loadPage(path, { search: location.search })
  const rendered = render(
    <SiteRouter base="/" path={path}>
      <App first={{ path, page }} />
    </SiteRouter>,
  )
  // What is fetched when the page has been taken over.
  await act(() => vi.dynamicImportSettled())
  return rendered
}
