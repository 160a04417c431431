import type { Dictionary, FindingDictionary } from '#i18n/dictionary.ts'
import en from '#i18n/en.json'
import findingEn from '#i18n/finding.en.json'
import type { Branch } from './flattenDictionary.ts'

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Letters that neither our languages nor their content use, one for each plain one. */
const STRANGE = 'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ'

/** Any letter of the pseudolocale. */
export const STRANGE_LETTER = new RegExp(`[${STRANGE}]`, 'gu')

/** The English dictionary made strange, “Copy link” as ⟦Ƈǿƥẏ ŀīƞķ⟧: whatever a page shows otherwise did not go through it. */
export const pseudolocale = strange({ ...en, ...findingEn }) as Dictionary & FindingDictionary

function strange(branch: Branch): Branch {
  return Object.fromEntries(
    Object.entries(branch).map(([key, value]) => [
      key,
      typeof value === 'string' ? `⟦${strangeText(value)}⟧` : strange(value),
    ]),
  )
}

function strangeText(text: string): string {
  // Variables are i18next's: they stay as they are.
  return text
    .split(/(\{\{.*?\}\})/)
    .map((part) => (part.startsWith('{{') ? part : [...part].map(strangeLetter).join('')))
    .join('')
}

function strangeLetter(letter: string): string {
  const index = PLAIN.indexOf(letter)
  return index < 0 ? letter : ([...STRANGE][index] ?? letter)
}
