/** Features that a page of the site uses itself. */
const USED = ['clipboard-write']

// Not here: `autoplay`, which in Chromium also governs speech; media are shut out by the Content-Security-Policy.
const UNUSED = [
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

/**
 * The Permissions-Policy of the site: what it uses for itself alone, and off the features that reach the reader's devices, place and
 * money. Not every one that a browser knows: the header goes before each page, and frames, which alone could use more, are shut out.
 */
export function permissionsPolicy(): string {
  return [...USED.map((feature) => `${feature}=(self)`), ...UNUSED.map((feature) => `${feature}=()`)].join(', ')
}
