import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { freePort } from './freePort.ts'

const MIME_TYPES = '/etc/nginx/mime.types'

/** Whether there is an nginx, set up as its packages do, that `startNginx` can run. */
export function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' })
    return existsSync(MIME_TYPES)
  } catch {
    return false
  }
}

/**
 * Runs nginx with the configuration in src/build/deploy, on a free port of this machine, for the root `dir/site` with the site below
 * `base` in it; everything else that it writes goes into `dir` too. It listens once this returns.
 */
export async function startNginx(dir: string, base: string): Promise<{ port: number; stop: () => void }> {
  const port = await freePort()
  const ours = configurationFor(base)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/readout;', `root ${dir}/site;`)
  writeFileSync(join(dir, 'readout.conf'), ours)
  writeFileSync(join(dir, 'nginx.conf'), wrap(dir))
  mkdirSync(join(dir, 'temp'))
  const call = ['-p', dir, '-e', join(dir, 'error.log'), '-c', join(dir, 'nginx.conf')]
  // It goes to the background by itself once it has its port.
  execFileSync('nginx', call, { stdio: 'pipe' })
  return { port, stop: () => execFileSync('nginx', [...call, '-s', 'stop'], { stdio: 'pipe' }) }
}

/** The configuration, changed for a sub-path by the very command that the README gives. */
function configurationFor(base: string): string {
  const file = resolve('src/build/deploy/nginx.conf')
  if (base === '/') return readFileSync(file, 'utf8')
  const [, command] = /sed -E -i '(.+)'/.exec(readFileSync(resolve('src/build/deploy/README.md'), 'utf8')) ?? []
  if (command === undefined) throw new Error('README.md: expected the sed command for a sub-path, got none')
  return execFileSync('sed', ['-E', command.replace('/readout/', base), file], { encoding: 'utf8' })
}

/** What a distribution's own configuration has round ours. */
function wrap(dir: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return [
    // A folder of the superuser's is closed to the user that nginx would become.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'worker_processes 1;',
    `pid ${dir}/nginx.pid;`,
    'events {}',
    'http {',
    `  include ${MIME_TYPES};`,
    '  default_type application/octet-stream;',
    '  access_log off;',
    ...temporary.map((name) => `  ${name}_temp_path ${dir}/temp/${name};`),
    `  include ${dir}/readout.conf;`,
    '}',
  ].join('\n')
}
