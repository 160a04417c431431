import { resolve } from 'node:path'
import { contentStore } from '#build/content/contentStore.ts'
import { checkBudgets } from './checkBudgets.ts'
import { formatBudgets } from './formatBudgets.ts'

const CONTENT = 'src/content'

/** What a readout's first page load fetches besides the entry and the readout itself: the dictionary of its language. */
const ON_DEMAND = { ru: [/i18n\/ru\.json$/], en: [/i18n\/en\.json$/] }

/** Measures a built site against its budgets and prints them; throws where one is overspent. */
export async function run(distDir = 'dist'): Promise<void> {
  const readouts = await contentStore(resolve(CONTENT)).read()
  const leadMaps = readouts.flatMap(({ map }) => (map === null ? [] : [JSON.stringify(map)]))
  const { budgets, problems } = checkBudgets(distDir, { onDemand: ON_DEMAND, leadMaps })
  console.log(formatBudgets(budgets))
  if (problems.length > 0) throw new Error(problems.join('\n'))
}
