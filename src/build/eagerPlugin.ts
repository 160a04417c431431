import type { Plugin } from 'vite'

/** Has to be the very first line: https://v8.dev/blog/explicit-compile-hints */
const HINT = '//# allFunctionsCalledOnLoad\n'

/**
 * Has Chrome compile the first script whole while it comes, beside the page's own thread: most of it runs at once, and would be
 * compiled piece by piece then, on that thread. Other browsers read a comment.
 */
export function eagerPlugin(): Plugin {
  return {
    name: 'readout:eager',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (this.environment.name !== 'client') return
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && file.isEntry) file.code = HINT + file.code
      },
    },
  }
}
