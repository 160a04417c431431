import { describe, expect, it } from 'vitest'
import { writeLinkedData } from './writeLinkedData.ts'

describe('writeLinkedData', () => {
  it.each(['</script><script>x()</script>', '<!-- <script>', `"quoted" & 'twice' — «да»`])(
    'gives a parser back a name of %j',
    (name) => {
      const html = writeLinkedData({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name }] })
      const { body } = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html')
      const [script] = [...body.querySelectorAll('*')]
      expect(body.querySelectorAll('*')).toHaveLength(1)
      expect(script?.getAttribute('type')).toBe('application/ld+json')
      expect(JSON.parse(script?.textContent ?? '')['@graph']).toEqual([{ '@type': 'Thing', name }])
      expect(html.slice(1, html.lastIndexOf('<'))).not.toContain('<')
    },
  )
})
