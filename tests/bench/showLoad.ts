import { loadavg } from 'node:os'

/** How busy the machine is: what else it does falls on whatever is measured. */
export function showLoad(): string {
  return loadavg()
    .slice(0, 2)
    .map((load) => load.toFixed(2))
    .join(' and ')
    .concat(' (1 and 5 minutes)')
}
