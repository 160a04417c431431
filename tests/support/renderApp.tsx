import { type RenderResult, render } from '@testing-library/react'
import { App } from '#app/App.tsx'
import { loadPage } from '#app/loadPage.ts'
import { SiteRouter } from '#app/SiteRouter.tsx'

/** Opens an address of the site (path, query, hash) as a browser does, with the bundled content. */
export async function renderApp(address: string): Promise<RenderResult> {
  history.replaceState(null, '', address)
  const path = location.pathname
  const page = await loadPage(path, { search: location.search })
  return render(
    <SiteRouter base="/" path={path}>
      <App first={{ path, page }} />
    </SiteRouter>,
  )
}
