import { createRoot, hydrateRoot } from 'react-dom/client'
import '#styles/layers.css'
import '#styles/tokens.css'
import '#styles/base.css'
import 'virtual:fonts.css'
import { replayEarlyPresses } from '#browser/earlyPresses.ts'
import { AppTree } from './AppTree.tsx'
import { loadPage } from './loadPage.ts'

const base = import.meta.env.BASE_URL
const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length - 1) : location.pathname

/** Takes over the page that the file brought, where it is the page of this address, or draws it. */
async function start(root: HTMLElement): Promise<void> {
  const tree = <AppTree base={base} path={path} page={await loadPage(path)} onReady={handleReady} />
  if (root.dataset.path === withSlash(path)) hydrateRoot(root, tree)
  else createRoot(root).render(tree)
}

function handleReady(): void {
  replayEarlyPresses()
  // The query has been applied by the time of the next frame: nothing is left to wait for.
  requestAnimationFrame(() => {
    delete document.documentElement.dataset.awaits
  })
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}

const root = document.getElementById('root')
if (root !== null) start(root)
