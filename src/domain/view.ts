import type { Lang } from '#content/schema/text.ts'

/**
 * What the URL asks to see: the filter, and the language that stands beside the page's own. `topics` and `by` (party ids) are
 * sets in the order of choosing; `only` folds what does not match.
 */
export type View = { topics: string[]; match: 'any' | 'all'; only: boolean; by: string[]; with: Lang | null }

/** The view of a URL without a query. */
export const WHOLE: View = { topics: [], match: 'any', only: false, by: [], with: null }

/** Whether the view filters at all. */
export function isFiltering(view: View): boolean {
  return view.topics.length > 0 || view.by.length > 0
}

/** The view without its filter. */
export function clearFilter(view: View): View {
  return { ...WHOLE, with: view.with }
}

/** The view with a topic added, or taken away where it was chosen. */
export function toggleTopic(view: View, topic: string): View {
  return { ...view, topics: toggle(view.topics, topic) }
}

/** The view with a speaker added, or taken away where it was chosen. */
export function toggleSpeaker(view: View, party: string): View {
  return { ...view, by: toggle(view.by, party) }
}

/** A set with an id added, or taken away where it was in it. */
export function toggle(chosen: string[], id: string): string[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
}
