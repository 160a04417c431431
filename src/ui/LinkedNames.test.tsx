import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LinkedNames } from './LinkedNames.tsx'

describe('LinkedNames', () => {
  it('sets names apart and links those that have an address', () => {
    const { container } = render(
      <LinkedNames
        names={[
          { id: 'a', name: 'a release', href: 'https://example.org/a' },
          { id: 'b', name: 'a log', href: null },
        ]}
      />,
    )
    expect(container).toHaveTextContent(/^a release; a log$/)
    expect(screen.getAllByRole('link')).toEqual([screen.getByRole('link', { name: 'a release' })])
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://example.org/a')
  })
})
