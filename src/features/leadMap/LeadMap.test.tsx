import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { LeadMap as LeadMapData } from '#domain/readout.ts'
import { buildDate } from '#tests/support/buildReadout.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { SettledContext } from '#ui/settled.ts'
import { LeadMap } from './LeadMap.tsx'

const meeting = { contact: 'meeting', name: 'Reykjavik', date: buildDate('2021-05-20~'), x: 334, y: 172 }

const map: LeadMapData = {
  width: 720,
  height: 283,
  ground: '/ground.svg',
  route: 'M117 170H493',
  ends: [
    { name: 'Washington', x: 117, y: 170 },
    { name: 'Moscow', x: 493, y: 170 },
  ],
  between: 'Washington and Moscow',
  meeting,
  caption: 'The capitals.',
}

const spaced = (text: string | null) => text?.replaceAll('\u00a0', ' ')

describe('LeadMap', () => {
  it('says in words what it shows', () => {
    renderWithI18n(<LeadMap map={map} credit={null} />)
    expect(spaced(screen.getByRole('img').getAttribute('aria-label'))).toBe(
      'Map: a line joins the sides’ capitals, Washington and Moscow. A dashed ring marks the place of the coming meeting: Reykjavik, about 20 May 2021.',
    )
  })

  it('says nothing of a meeting where none is coming', () => {
    renderWithI18n(<LeadMap map={{ ...map, meeting: null }} credit={null} />)
    expect(
      screen.getByRole('img', { name: 'Map: a line joins the sides’ capitals, Washington and Moscow.' }),
    ).toBeVisible()
  })

  it('writes the names and the date of the meeting on the picture', () => {
    const inRussian = { ...map, meeting: { ...meeting, date: buildDate('2021-05-20~', 'ru') } }
    const { container } = renderWithI18n(<LeadMap map={inRussian} credit={null} />, 'ru')
    const names = [...container.querySelectorAll('text')].map(({ textContent }) => spaced(textContent))
    expect(names).toEqual(['Washington', 'Moscow', 'Reykjavik, около 20 мая 2021'])
  })

  it('keeps the place and tells what it shows before the page has settled, and is drawn then', () => {
    const inPage = (isSettled: boolean) => (
      <SettledContext value={isSettled}>
        <LeadMap map={map} credit={null} />
      </SettledContext>
    )
    const { container, rerender } = renderWithI18n(inPage(false))
    expect(screen.getByRole('img', { name: /^Map: a line joins/ })).toBeVisible()
    expect(container.querySelectorAll('text')).toHaveLength(0)
    rerender(inPage(true))
    expect(container.querySelectorAll('text')).toHaveLength(3)
  })

  it('has the caption and the credit below', () => {
    renderWithI18n(<LeadMap map={map} credit="Drawn by us." />)
    expect(screen.getByRole('figure')).toHaveTextContent(/The capitals\.Drawn by us\.$/)
  })
})
