import { alignColumns } from '#tests/bench/alignColumns.ts'
import type { Built } from './measureFolder.ts'

/** The builds of so many readouts, fewest first. */
export type Builds = { readouts: number; built: Built }[]

/** What is promised: milliseconds for each readout more, without pictures and compression; bytes of memory. */
const BOUNDS = { each: 200, memory: 1e9 }

const HEAD = [
  'readouts',
  'pages',
  'build',
  'each more',
  '',
  'compression',
  'as br',
  'as gz',
  'plain',
  'entry script',
  'memory',
  '',
  'a picture',
  'again',
  'drawn anew',
]
const VERDICTS = [4, 11]

/** The builds as a table for the terminal: linear is what keeps "each more" the same from row to row. */
export function formatBuilds(builds: Builds): string {
  const rows = builds.map(({ readouts, built }, index) => {
    const before = builds[index - 1]
    const each = before && (built.build - before.built.build) / (readouts - before.readouts)
    const { pictures, bytes } = built
    return [
      String(readouts),
      String(built.pages),
      seconds(built.build),
      each === undefined ? '' : `${Math.round(each)} ms`,
      each === undefined ? '' : verdict(each, BOUNDS.each),
      seconds(built.compression),
      megabytes(bytes.br),
      megabytes(bytes.gz),
      megabytes(bytes.plain),
      `${(built.entry / 1000).toFixed(1)} kB`,
      megabytes(built.memory),
      verdict(built.memory, BOUNDS.memory),
      `${Math.round(pictures.drawn)} ms`,
      `${pictures.again.toFixed(1)} ms`,
      String(pictures.drawnAgain),
    ]
  })
  return alignColumns([HEAD, ...rows], (column) => VERDICTS.includes(column))
}

function verdict(value: number, bound: number): string {
  return value <= bound ? 'holds' : 'MISSED'
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
