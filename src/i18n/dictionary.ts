import type en from './en.json'
import type findingEn from './finding.en.json'
import type toolsEn from './tools.en.json'

type Shape<Branch> = { [Key in keyof Branch]: Branch[Key] extends string ? string : Shape<Branch[Key]> }

/** Every string that a page begins with in one language, in the shape of the English file. */
export type Dictionary = Shape<typeof en>

/** Every string of the tools that are fetched when they are asked for. */
export type ToolDictionary = Shape<typeof toolsEn>

/** Every string of the search in the text, which is fetched once the page answers. */
export type FindingDictionary = Shape<typeof findingEn>

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en & typeof toolsEn & typeof findingEn }
  }
}
