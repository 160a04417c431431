import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import '#styles/layers.css'
import '#styles/tokens.css'
import '#styles/base.css'
import { App } from './App.tsx'
import { loadPage } from './loadPage.ts'

const base = import.meta.env.BASE_URL
const root = document.getElementById('root')
const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length - 1) : location.pathname

// Drawn once everything is there, so that nothing moves while it arrives. A transition would let a click wait: none is used.
if (root !== null) {
  const page = await loadPage(path)
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter basename={base} useTransitions={false}>
        <App first={{ path, page }} />
      </BrowserRouter>
    </StrictMode>,
  )
}
