import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Builds the site as `vite build` does into a folder, under variables of the environment such as `BASE_PATH` and `READOUT_CONTENT`. */
export async function buildInto(dir: string, variables: Record<string, string>): Promise<void> {
  const command = ['node_modules/vite/bin/vite.js', 'build', '--outDir', dir, '--logLevel', 'error']
  await promisify(execFile)(process.execPath, command, {
    // The runner of tests or tasks sets NODE_ENV; inherited, it would build what a developer gets.
    env: { ...process.env, NODE_ENV: 'production', ...variables },
  })
}
