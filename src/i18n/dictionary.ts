import type en from './en.json'

type Shape<Branch> = { [Key in keyof Branch]: Branch[Key] extends string ? string : Shape<Branch[Key]> }

/** Every string of the interface in one language, in the shape of the English file. */
export type Dictionary = Shape<typeof en>

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
  }
}
