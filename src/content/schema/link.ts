import { z } from 'zod'

function isHttps(href: string): boolean {
  return URL.canParse(href) && new URL(href).protocol === 'https:' && href.startsWith('https://')
}

/** An absolute `https:` address: the only kind of link that content may carry. */
export const link = z
  .string()
  .refine(isHttps, { error: 'an absolute https:// address' })
  .meta({ description: 'An absolute https:// address', pattern: '^https://' })
