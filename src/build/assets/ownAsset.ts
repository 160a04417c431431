import { createHash } from 'node:crypto'

/** A file that the build makes without the bundler; `path` is below the site's base and changes with the text. */
export type OwnAsset = { path: string; text: string }

/** Names a text as one of the site's assets, which are kept for ever. */
export function ownAsset(name: string, extension: string, text: string): OwnAsset {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8)
  return { path: `assets/${name}-${hash}.${extension}`, text }
}
