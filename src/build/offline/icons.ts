/** A picture of the site's sign. `purpose` is its use in the manifest, `null` for one that only a page names. */
export type IconFile = { file: string; size: number; purpose: 'any' | 'maskable' | null }

/** The icons that the build draws, by their paths below the base. */
export const ICONS: IconFile[] = [
  { file: 'icons/icon-192.png', size: 192, purpose: 'any' },
  { file: 'icons/icon-512.png', size: 512, purpose: 'any' },
  { file: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
  { file: 'icons/apple-touch-180.png', size: 180, purpose: null },
]
