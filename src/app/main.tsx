import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import '#styles/layers.css'
import '#styles/tokens.css'
import '#styles/base.css'
import '#styles/print.css'
import 'virtual:fonts.css'
import 'virtual:icons.css'
import { takeOverPresses } from '#browser/earlyPresses.ts'
import { reloadOnce, reloadOnMissingChunk } from '#browser/reloadOnMissingChunk.ts'
import { showAwaited } from '#browser/showAwaited.ts'
import { surviveTranslation } from '#browser/surviveTranslation.ts'
import { openReadoutAt } from '#content/openContent.ts'
import { AppTree, type DrawRest } from './AppTree.tsx'
import { loadPage, type Page } from './loadPage.ts'

const base = import.meta.env.BASE_URL
// The site's root may be asked for without its last slash, where it is a folder of another site.
if (`${location.pathname}/` === base) history.replaceState(null, '', base + location.search + location.hash)
const path = location.pathname.slice(base.length - 1)

/** Takes over the page that the file brought, where it is the page of this address, or draws it. */
async function start(root: HTMLElement): Promise<void> {
  const isOwn = root.dataset.path === withSlash(path)
  const { content } = root.dataset
  const openOwn = isOwn && content ? () => openReadoutAt(content) : undefined
  const page = await loadPage(path, { search: location.search, openOwn }).catch((cause) => {
    // The readout's own module is none of the bundler's, which would have told of it.
    reloadOnce(cause)
    throw cause
  })
  const replayPresses = takeOverPresses()
  const handleReady = (drawRest: DrawRest) => {
    replayPresses()
    settle(page, drawRest)
  }
  const tree = <AppTree base={base} path={path} page={page} onReady={handleReady} />
  if (isOwn) {
    // In slices, so that what the reader does meanwhile is not kept waiting: React then answers it first.
    startTransition(() => void hydrateRoot(root, tree))
  } else {
    // The application brings its own title.
    document.querySelector('title')?.remove()
    createRoot(root).render(tree)
  }
}

function settle(page: Page, drawRest: DrawRest): void {
  // The query has been applied by the time of the next frame: nothing is left to wait for.
  requestAnimationFrame(showAwaited)
  const i18n = page.kind === 'unknown' ? page.i18ns.ru : page.i18n
  import('./settleIn.ts')
    .then(({ settleIn }) => settleIn({ base, script: import.meta.url, i18n, drawRest }))
    .catch(() => {})
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}

reloadOnMissingChunk()
surviveTranslation()
const root = document.getElementById('root')
if (root !== null) start(root)
