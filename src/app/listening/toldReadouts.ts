import type { i18n } from 'i18next'
import { loadI18n } from '#app/loadI18n.ts'
import { addToolWords } from '#app/tools/addToolWords.ts'
import { openReadout } from '#content/openContent.ts'
import { otherLang } from '#domain/otherLang.ts'
import type { Readout } from '#domain/readout.ts'
import type { Announcing } from '#domain/speech/announceQuotations.ts'
import type { Told } from '#domain/speech/speechScript.ts'
import { withTwinIds } from '#domain/withTwinIds.ts'

/** What is told while the other language stands beside the text, or does not. */
export type LoadedTold = { isBeside: boolean; told: Told[] }

/**
 * A readout as it is told in its language and, beside it, in the other one: the original first. What cannot be loaded of the other
 * is left out; without the words of the page's own it rejects.
 */
export async function loadTold(readout: Readout, i18n: i18n, isBeside: boolean): Promise<LoadedTold> {
  const [twin] = await Promise.all([isBeside ? loadTwin(readout).catch(() => []) : [], addToolWords(i18n)])
  const own = { readout, announcing: announcingIn(i18n) }
  return { isBeside, told: readout.lang === readout.original ? [own, ...twin] : [...twin, own] }
}

async function loadTwin({ lang, slug }: Readout): Promise<Told[]> {
  const other = otherLang(lang)
  const [i18n, readout] = await Promise.all([loadI18n(other), openReadout(other, slug)])
  await addToolWords(i18n)
  return readout === null ? [] : [{ readout: withTwinIds(readout), announcing: announcingIn(i18n) }]
}

function announcingIn({ t }: i18n): Announcing {
  return {
    begin: ({ mode, speaker }) => t(`listening.${mode}.begin`, { speaker }),
    end: ({ mode }) => t(`listening.${mode}.end`),
    note: t('listening.note'),
  }
}
