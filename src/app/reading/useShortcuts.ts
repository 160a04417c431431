import { type ComponentType, useEffect, useState } from 'react'
import { useView } from '#app/readout/useView.ts'
import { currentPlace, goToPlace } from '#browser/address.ts'
import { passageBeside } from '#browser/passageBeside.ts'
import { pressControl } from '#browser/pressControl.ts'
import { currentSetting } from '#browser/readingSettings.ts'
import { watchKeys } from '#browser/watchKeys.ts'
import { buildQuery } from '#domain/links.ts'
import { otherLang } from '#domain/otherLang.ts'
import type { Readout } from '#domain/readout.ts'
import { keyOf } from '#features/reading/keyOf.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { loadPanels } from './loadPanels.ts'
import { SHORTCUTS, type Shortcuts } from './shortcuts.ts'

/** The list of the shortcuts, as long as it is asked for. */
type List = ComponentType<{ onClose: () => void }>

/** Answers single keys, unless they are switched off. */
export function useShortcuts(readout: Readout, onGo: (id: string) => void) {
  const { i18n } = useTranslation()
  const { view } = useView(readout)
  const [List, setList] = useState<List | null>(null)
  useEffect(() => {
    const page: Shortcuts = {
      step: (kind, by) => {
        const id = passageBeside(passagesOf(readout)[kind], by)
        if (id !== null) onGo(id)
      },
      press: pressControl,
      onBeside: () => {
        const beside = view.with === null ? otherLang(readout.lang) : null
        goToPlace({ search: buildQuery({ ...view, with: beside }), hash: currentPlace().hash })
      },
      onList: () => {
        loadPanels(i18n)
          .then(({ ShortcutsList }) => setList(() => ShortcutsList))
          .catch(() => {})
      },
    }
    return watchKeys((event) => {
      const key = keyOf(event)
      const shortcut = SHORTCUTS.find((each) => each.key === key)
      if (shortcut === undefined || currentSetting('keys') === 'off') return false
      shortcut.run(page)
      return true
    })
  }, [readout, view, onGo, i18n])
  return { List, onCloseList: () => setList(null) }
}

function passagesOf({ sections, quotations }: Readout) {
  return {
    sections: sections.map(({ id }) => id),
    paragraphs: sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)),
    quotations: quotations.map(({ id }) => id),
  }
}
