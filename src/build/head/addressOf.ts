import type { Site } from '#build/site/readSite.ts'

/** The address of a path, which is below the base and begins with a slash: absolute where the origin is known, else from the root. */
export function addressOf({ base, origin }: Site, path: string): string {
  return `${origin ?? ''}${base}${path.slice(1)}`
}
