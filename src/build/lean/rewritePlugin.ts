import type { Plugin } from 'vite'

/** Rewrites the modules of a package whose path matches `id`, in builds alone. */
export function rewritePlugin(name: string, id: RegExp, rewrite: (code: string) => string): Plugin {
  return {
    name: `readout:${name}`,
    apply: 'build',
    transform: {
      filter: { id },
      handler: (code) => ({ code: rewrite(code), map: null }),
    },
  }
}
