import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, expect, it } from 'vitest'
import { filterReadout } from '#domain/filter.ts'
import { WHOLE } from '#domain/view.ts'
import { buildReadout } from '#tests/support/buildReadout.ts'
import { renderWithI18n } from '#tests/support/renderWithI18n.tsx'
import { TwinOffer } from './TwinOffer.tsx'

const readout = buildReadout({ lang: 'en', slug: 'nowhere' })
const handlers = { onToggleTopic: () => {}, onLink: () => false }
const given = { readout, filtered: filterReadout(readout, WHOLE), first: null, ...handlers }

// What is fetched on demand takes its time when it is compiled first.
beforeAll(() => import('./twinOf.tsx'))

it('says that the other language is not to be had, and tries again when asked to', async () => {
  renderWithI18n(<TwinOffer {...given} view={{ ...WHOLE, with: 'ru' }} peeks={[]} />)
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be shown: the Russian text.')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.getByRole('alert')).toBeVisible())
})

it('says nothing any more once it is not asked for', async () => {
  const { rerender } = renderWithI18n(<TwinOffer {...given} view={WHOLE} peeks={['p1']} />)
  expect(await screen.findByRole('alert')).toBeVisible()
  rerender(<TwinOffer {...given} view={WHOLE} peeks={[]} />)
  expect(screen.queryByRole('alert')).toBeNull()
})
