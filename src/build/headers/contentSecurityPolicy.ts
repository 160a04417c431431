/** Source expressions of what stands inline in the pages, as `hashOf` writes them. */
export type InlineHashes = { styleHashes: string[]; scriptHashes: string[] }

/**
 * The Content-Security-Policy of the site: its own files and the inline texts named by hash, nothing else. `asMeta` leaves out
 * what a browser heeds in a header only. https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(hashes: InlineHashes, { asMeta }: { asMeta: boolean }): string {
  const directives = asMeta ? inPage(hashes) : [...inPage(hashes), "frame-ancestors 'none'"]
  return directives.join('; ')
}

// What falls back to these is not named again (attributes to the scripts' and styles' own, workers to the scripts', objects to the
// default): the policy goes before each page, twice. `upgrade-insecure-requests` is not among them: every address of the site is
// relative, so there is nothing to upgrade, and WebKit upgrades localhost too, which would break a preview over http.
function inPage({ styleHashes, scriptHashes }: InlineHashes): string[] {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(' '),
    ["style-src 'self'", ...styleHashes].join(' '),
    "font-src 'self'",
    // Not `data:`: pictures are files of the site or drawn as SVG in the page.
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The one policy that makes a trusted value: the address of the service worker.
    'trusted-types readout-worker',
  ]
}
