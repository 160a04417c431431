import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildInto } from '#tests/support/buildInto.ts'

/** A built site in a folder of its own, until it is removed. */
export type BuiltSite = { dir: string; remove: () => Promise<void> }

/** Milliseconds that a hook may take that builds a site: a few times what a slow machine needs. */
export const LONG_BUILD = 180_000

/** Builds the site as `vite build` does, under variables of the environment: `BASE_PATH`, `SITE_URL`, `READOUT_CONTENT`. */
export async function buildSite(variables: Record<string, string>): Promise<BuiltSite> {
  const root = await mkdtemp(join(tmpdir(), 'readout-site-'))
  const dir = join(root, 'site')
  await buildInto(dir, variables)
  return { dir, remove: () => rm(root, { recursive: true, force: true }) }
}
