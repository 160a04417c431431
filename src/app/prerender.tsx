import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import { NOWHERE } from '#browser/address.ts'
import { buildPath, type Passage } from '#domain/links.ts'
import type { Readout } from '#domain/readout.ts'
import { WHOLE } from '#domain/view.ts'
import { ReadoutHeader } from '#features/article/ReadoutHeader.tsx'
import { I18nContext } from '#i18n/useTranslation.ts'
import { SettledContext } from '#ui/settled.ts'
import { AppTree } from './AppTree.tsx'
import { loadI18n } from './loadI18n.ts'
import { loadPage } from './loadPage.ts'
import { langLinks } from './readout/langLinks.ts'
import { OpeningPassage } from './readout/OpeningPassage.tsx'
import { ReadoutTitle } from './readout/ReadoutTitle.tsx'
import { SiteRouter } from './SiteRouter.tsx'
import { LangSwitch } from './shell/LangSwitch.tsx'

/** A page as HTML: its title as markup-free text, and what stands in the root element. */
export type Rendered = { title: string; html: string }

const BASE = import.meta.env.BASE_URL
const TITLE = /<title>(.*?)<\/title>/s

/** Renders the page of a path below the base, as the browser will draw it first: without query, hash and clock. `readout` is the page's own. */
export async function renderPage(path: string, readout: Readout | null = null): Promise<Rendered> {
  const page = await loadPage(path, readout === null ? {} : { openOwn: async () => readout })
  return render(<AppTree base={BASE} path={path} page={page} />)
}

/**
 * Renders what the pages of a readout share and gives a function that renders each of them: those of its passages and its own, which
 * may stand at two paths. Only the parts that differ are rendered for each: all else takes nearly all of the time.
 */
export async function renderReadout(
  readout: Readout,
): Promise<(path: string, passage: Passage | null) => Promise<Rendered>> {
  const { lang, slug } = readout
  const ownPath = buildPath({ page: 'readout', lang, slug, passage: null })
  const own = await renderPage(ownPath, readout)
  const { langSwitch, lead } = await renderParts(readout, ownPath, null)
  const [before, between, after] = splitAround(own.html, [langSwitch, lead])
  return async (path, passage) => {
    const parts = await renderParts(readout, path, passage)
    return { title: parts.title, html: [before, parts.langSwitch, between, parts.lead, after].join('') }
  }
}

/** The parts that differ from page to page of a readout: those that know the path or the passage that it opens with. In their order. */
async function renderParts(readout: Readout, path: string, passage: Passage | null) {
  const i18n = await loadI18n(readout.lang)
  const renderPart = (part: ReactNode) =>
    render(
      <SettledContext value={false}>
        <SiteRouter base={BASE} path={`${BASE}${path.slice(1)}`}>
          <I18nContext value={i18n}>{part}</I18nContext>
        </SiteRouter>
      </SettledContext>,
    )
  const { title } = await renderPart(<ReadoutTitle readout={readout} passage={passage} />)
  const links = langLinks({ readout, passage, view: WHOLE, place: NOWHERE })
  const langSwitch = await renderPart(<LangSwitch {...links} />)
  const lead = await renderPart(
    <>
      {passage !== null && <OpeningPassage readout={readout} passage={passage} />}
      <ReadoutHeader readout={readout} />
    </>,
  )
  return { title, langSwitch: langSwitch.html, lead: lead.html }
}

async function render(tree: ReactNode): Promise<Rendered> {
  const errors: unknown[] = []
  // Not thrown at once: React would never come to an end then.
  const { prelude } = await prerender(tree, { onError: (error) => void errors.push(error) })
  if (errors.length > 0) throw errors[0]
  const html = await new Response(prelude).text()
  // React puts the title before all else, for want of a head: it is taken out to stand in the head of the file.
  return { title: TITLE.exec(html)?.[1] ?? '', html: html.replace(TITLE, '') }
}

/** What stands before, between and after parts of a text, in their order; throws where one of them does not stand there just once. */
function splitAround(text: string, parts: string[]): string[] {
  const pieces: string[] = []
  let rest = text
  for (const part of parts) {
    const [before, after, ...more] = rest.split(part)
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(`expected once in the page, got it ${rest.split(part).length - 1} times: ${part}`)
    }
    pieces.push(before)
    rest = after
  }
  return [...pieces, rest]
}
