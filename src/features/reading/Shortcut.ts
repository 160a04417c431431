import type toolsEn from '#i18n/tools.en.json'

/** A single key and what it does, by the name of its words; a capital letter is one with Shift. */
export type Shortcut = { key: string; name: keyof (typeof toolsEn)['shortcuts']['name'] }
