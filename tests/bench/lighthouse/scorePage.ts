import lighthouse, { desktopConfig, type Flags } from 'lighthouse'

/** What Lighthouse emulates. */
export const FORMS = { mobile: undefined, desktop: desktopConfig }

/** The name of a form. */
export type Form = keyof typeof FORMS

/** The scores of a page by category, up to 100, and what took points from them. */
export type Scored = { scores: Record<string, number>; lost: string[] }

/** Scores a page in the browser whose debugging port is `flags.port`, as on a phone or on a desk. */
export async function scorePage(url: string, form: Form, flags: Flags & { port: number }): Promise<Scored> {
  const result = await lighthouse(url, { logLevel: 'error', ...flags }, FORMS[form])
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}.`)
  const { categories, audits } = result.lhr
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
  const short = weighed.map(({ id }) => audits[id]).filter((audit) => audit?.score != null && audit.score < 1)
  return {
    scores: Object.fromEntries(
      Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)]),
    ),
    lost: short.map((audit) => `${audit?.id} (${audit?.displayValue ?? audit?.title})`),
  }
}
