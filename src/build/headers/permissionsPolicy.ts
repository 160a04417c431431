// Not here: `autoplay`, which in Chromium also governs speech; media are shut out by the Content-Security-Policy.
const UNUSED = ['camera', 'geolocation', 'microphone']

/**
 * The Permissions-Policy of the site: off are the features that reach the reader's devices and place. Not
 * every one that a browser knows: the header goes before each page, and frames, which alone could use more, are shut out.
 */
export function permissionsPolicy(): string {
  return UNUSED.map((feature) => `${feature}=()`).join(', ')
}
