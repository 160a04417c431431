/** A leader from a mark on the rail to an entry of the list: the heights of its two ends, in pixels. */
export type Leader = { from: number; to: number }

/**
 * The track, counted from the rail, on which each leader turns from its mark's height to its entry's, so that no two
 * cross: leaders that lead down must turn the nearer to the rail the later they come, those that lead up the farther.
 * Expects marks and entries in the same order from top to bottom.
 */
export function routeLeaders(leaders: Leader[]): number[] {
  const tracks = leaders.map(() => 0)
  const beyond = (index: number, isInTheWay: (other: Leader) => boolean, step: 1 | -1): number => {
    let track = 0
    for (let at = index + step; ; at += step) {
      const other = leaders[at]
      if (other === undefined || !isInTheWay(other)) return track
      track = Math.max(track, (tracks[at] ?? 0) + 1)
    }
  }
  leaders.forEach(({ from, to }, index) => {
    if (to < from) tracks[index] = beyond(index, (other) => other.to < other.from && to <= other.from, -1)
  })
  for (const [index, { from, to }] of [...leaders.entries()].reverse()) {
    if (to > from) tracks[index] = beyond(index, (other) => other.to > other.from && other.from <= to, 1)
  }
  return tracks
}
