import { spawnSync } from 'node:child_process'

/** Builds the site with the content of a root into a folder, as it is built for readers; `pages: 'none'` leaves out prerendering. */
export function buildSite(content: string, outDir: string, { pages }: { pages: 'all' | 'none' }): void {
  const { status, stderr } = spawnSync('npx', ['vite', 'build', '--outDir', outDir, '--logLevel', 'error'], {
    // The runner that this task runs in has set NODE_ENV to development; inherited, it would build React's slow half.
    env: { ...process.env, NODE_ENV: 'production', READOUT_CONTENT: content, READOUT_PAGES: pages },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`The site with ${content} could not be built.\n${stderr}`)
}
