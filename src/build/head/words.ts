import type { Lang } from '#content/schema/text.ts'
import type { Dictionary } from '#i18n/dictionary.ts'
import en from '#i18n/en.json' with { type: 'json' }
import ru from '#i18n/ru.json' with { type: 'json' }

/** The words of the interface, in each language. */
export const words: Record<Lang, Pick<Dictionary, 'app' | 'contact'>> = { ru, en }
