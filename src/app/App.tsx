import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { currentPlace, lastMove } from '#browser/address.ts'
import { type ReadingPlace, restorePlace } from '#browser/readingPlace.ts'
import { reloadPage } from '#browser/reloadPage.ts'
import { I18nContext } from '#i18n/useTranslation.ts'
import { loadPage, type Page } from './loadPage.ts'
import { ListPage } from './pages/ListPage.tsx'
import { ReadoutPage } from './pages/ReadoutPage.tsx'
import { UnknownPage } from './pages/UnknownPage.tsx'

/** A loaded page and its path. `kept` is the place to hold, where the reader changed the language in the middle of the text. */
type Shown = { path: string; page: Page; kept: { place: ReadingPlace } | null }

/** Draws the page of the current path. While another one is loading the last one stays; `first` is there from the start. */
export function App({ first }: { first: { path: string; page: Page } }) {
  const { pathname } = useLocation()
  const [shown, setShown] = useState<Shown>({ ...first, kept: null })
  const leaving = useRef<Shown['kept']>(null)
  useEffect(() => {
    if (pathname === shown.path) return
    let isWanted = true
    loadPage(pathname, { search: currentPlace().search }).then(
      (page) => {
        if (!isWanted) return
        setShown({ path: pathname, page, kept: leaving.current })
        keepOpened()
        leaving.current = null
      },
      // A part of the site is not to be had: a new version has been put up, or the network is gone. The browser's own load tells.
      reloadPage,
    )
    return () => {
      isWanted = false
    }
  }, [pathname, shown.path])
  useScrollOnArrival(shown)
  const handleLeave = useCallback((place: ReadingPlace) => {
    leaving.current = { place }
  }, [])
  return <PageOf shown={shown} onLeave={handleLeave} />
}

/** A page that is reached without a load has not come through the service worker, which is to keep it all the same. */
function keepOpened(): void {
  import('#browser/offline.ts').then(({ keepPage }) => keepPage()).catch(() => {})
}

function PageOf({ shown: { page, kept }, onLeave }: { shown: Shown; onLeave: (place: ReadingPlace) => void }) {
  switch (page.kind) {
    case 'readout': {
      const { i18n, readout, passage, twin } = page
      return (
        <I18nContext value={i18n}>
          <ReadoutPage
            key={`${readout.lang}/${readout.slug}`}
            readout={readout}
            passage={passage}
            firstTwin={twin}
            isPlaceKept={kept !== null}
            onLeave={onLeave}
          />
        </I18nContext>
      )
    }
    case 'list':
      return (
        <I18nContext value={page.i18n}>
          <ListPage lang={page.lang} summaries={page.summaries} />
        </I18nContext>
      )
    case 'unknown':
      return <UnknownPage reason={page.reason} i18ns={page.i18ns} />
  }
}

/** A new page begins at its top, or holds the kept place; going back is left to the browser, which remembers better. */
function useScrollOnArrival({ path, kept }: Shown): void {
  const last = useRef(path)
  useLayoutEffect(() => {
    if (last.current === path) return
    last.current = path
    if (kept !== null || lastMove() === 'go') restorePlace(kept?.place ?? null)
  }, [path, kept])
}
