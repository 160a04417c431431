import { permissionsPolicy } from './permissionsPolicy.ts'

/** Headers for the paths that a pattern covers; it begins with `/`, is below the site's base, and its `*` stands for any text. */
export type HeaderRule = { pattern: string; headers: Record<string, string> }

const NO_CACHE = 'no-cache'
const A_DAY = 'public, max-age=86400'
const A_YEAR = 'public, max-age=31536000, immutable'

/**
 * Every header of the site. `policy` is the Content-Security-Policy for all pages, `langs` the first parts of their paths.
 * No path has a header by two rules: hosts would join both values with a comma.
 */
export function headerRules({ policy, langs }: { policy: string; langs: string[] }): HeaderRule[] {
  const pages = ['/', '/index.html', '/404.html', ...langs.map((lang) => `/${lang}/*`)]
  return [
    { pattern: '/*', headers: { 'Content-Security-Policy': policy, ...always() } },
    ...[...pages, '/sw.js', '/manifest.webmanifest'].map((pattern) => cached(pattern, NO_CACHE)),
    cached('/assets/*', A_YEAR),
    cached('/previews/*', A_DAY),
  ]
}

function always(): Record<string, string> {
  return {
    // A source that is opened learns the site, not what is read there.
    'Referrer-Policy': 'strict-origin',
    'Permissions-Policy': permissionsPolicy(),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  }
}

function cached(pattern: string, value: string): HeaderRule {
  return { pattern, headers: { 'Cache-Control': value } }
}
