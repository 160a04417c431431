import { type RenderResult, render } from '@testing-library/react'
import { BrowserRouter } from 'react-router'
import { App } from '#app/App.tsx'
import { loadPage } from '#app/loadPage.ts'

/** Opens an address of the site (path, query, hash) as a browser does, with the bundled content. */
export async function renderApp(address: string): Promise<RenderResult> {
  history.replaceState(null, '', address)
  const path = location.pathname
  const page = await loadPage(path)
  return render(
    <BrowserRouter useTransitions={false}>
      <App first={{ path, page }} />
    </BrowserRouter>,
  )
}
