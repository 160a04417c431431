import { type RenderOptions, type RenderResult, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { MemoryRouter } from 'react-router'
import { createI18n } from '#i18n/createI18n.ts'
import en from '#i18n/en.json'
import findingEn from '#i18n/finding.en.json'
import findingRu from '#i18n/finding.ru.json'
import ru from '#i18n/ru.json'
import toolsEn from '#i18n/tools.en.json'
import toolsRu from '#i18n/tools.ru.json'
import { I18nContext } from '#i18n/useTranslation.ts'

const DICTIONARIES = {
  ru: { ...ru, ...toolsRu, ...findingRu },
  en: { ...en, ...toolsEn, ...findingEn },
}

/** Renders within the interface of one language, its tools included, and a router at `/`, as the app does. */
export function renderWithI18n(
  ui: ReactElement,
  lang: 'ru' | 'en' = 'en',
  options: Omit<RenderOptions, 'wrapper'> = {},
): RenderResult {
  const i18n = createI18n(lang, DICTIONARIES[lang])
  return render(ui, {
    ...options,
    wrapper: ({ children }) => (
      <I18nContext value={i18n}>
        <MemoryRouter>{children}</MemoryRouter>
      </I18nContext>
    ),
  })
}
