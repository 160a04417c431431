/** A run of a section: a paragraph that stays, or neighbours that are folded away together. */
export type Run = { kind: 'shown'; id: string } | { kind: 'folded'; ids: string[] }

/** Folds the paragraphs that do not match into runs of neighbours; order is kept and nothing is lost. */
export function foldRuns(ids: string[], matching: Set<string>): Run[] {
  const runs: Run[] = []
  for (const id of ids) {
    const last = runs.at(-1)
    if (matching.has(id)) runs.push({ kind: 'shown', id })
    else if (last?.kind === 'folded') last.ids.push(id)
    else runs.push({ kind: 'folded', ids: [id] })
  }
  return runs
}
