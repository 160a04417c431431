import { prerender } from 'react-dom/static'
import type { Readout } from '#domain/readout.ts'
import { AppTree } from './AppTree.tsx'
import { loadPage } from './loadPage.ts'

/** A page as HTML: its title as markup-free text, and what stands in the root element. */
export type Rendered = { title: string; html: string }

const TITLE = /<title>(.*?)<\/title>/s

/**
 * Renders the page of a path below the base, as the browser will draw it first: without query, hash and clock. The build
 * hands over the readout of the page, which it has at hand.
 */
export async function renderPage(path: string, readout: Readout | null): Promise<Rendered> {
  const page = await loadPage(path, readout === null ? {} : { openOwn: async () => readout })
  const tree = <AppTree base={import.meta.env.BASE_URL} path={path} page={page} />
  const errors: unknown[] = []
  // Not thrown at once: React would never come to an end then.
  const { prelude } = await prerender(tree, { onError: (error) => void errors.push(error) })
  if (errors.length > 0) throw errors[0]
  const html = await new Response(prelude).text()
  // React puts the title before all else, for want of a head: it is taken out to stand in the head of the file.
  return { title: TITLE.exec(html)?.[1] ?? '', html: html.replace(TITLE, '') }
}
