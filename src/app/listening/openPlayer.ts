import type { i18n } from 'i18next'
import type { Readout } from '#domain/readout.ts'
import { Player } from './Player.tsx'
import { type LoadedTold, loadTold } from './toldReadouts.ts'

/** What draws the player, and what it has to tell at first. */
export type OpenedPlayer = { Player: typeof Player; told: LoadedTold }

/** Loads what the player says, in the other language too if that stands beside the text, and its own words. */
export async function openPlayer(readout: Readout, i18n: i18n, isBeside: boolean): Promise<OpenedPlayer> {
  return { Player, told: await loadTold(readout, i18n, isBeside) }
}
