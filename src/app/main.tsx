import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import '#styles/layers.css'
import '#styles/tokens.css'
import '#styles/base.css'
import 'virtual:fonts.css'
import { App } from './App.tsx'
import { loadPage, type Page } from './loadPage.ts'

const base = import.meta.env.BASE_URL
const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length - 1) : location.pathname

/** Draws the page once everything is there, so that nothing moves while it arrives. No transition is used: a click is answered at once. */
function draw(root: HTMLElement, page: Page): void {
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter basename={base} useTransitions={false}>
        <App first={{ path, page }} />
      </BrowserRouter>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root !== null) loadPage(path).then((page) => draw(root, page))
