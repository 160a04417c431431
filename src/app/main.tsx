import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '#styles/layers.css'
import '#styles/tokens.css'
import '#styles/base.css'
import 'virtual:fonts.css'
import { App } from './App.tsx'
import { loadPage, type Page } from './loadPage.ts'
import { SiteRouter } from './SiteRouter.tsx'

const base = import.meta.env.BASE_URL
const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length - 1) : location.pathname

/** Draws the page once everything is there, so that nothing moves while it arrives. No transition is used: a click is answered at once. */
function draw(root: HTMLElement, page: Page): void {
  createRoot(root).render(
    <StrictMode>
      <SiteRouter base={base} path={location.pathname}>
        <App first={{ path, page }} />
      </SiteRouter>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root !== null) loadPage(path).then((page) => draw(root, page))
