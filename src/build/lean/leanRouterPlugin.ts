import type { Plugin } from 'vite'
import { rewritePlugin } from './rewritePlugin.ts'

const ROUTER = /\/react-router\/dist\/.*\.m?js$/
/** Calls that make a component or a context, and do nothing else. */
const MAKERS = /(?<== )(?=React\d*\.(?:forwardRef|memo|createContext)\()/g
/** A component's class and, set after it, the context that it reads. */
const READER = /^(var (\w+) = class extends React\d*\.Component \{)(.*?)^\2\.contextType = (\w+);$/gms
/** What React's tools for developers call it. */
const NAMES = /^\w+\.displayName = .*$/gm

/**
 * Tells the bundler that React Router's components have no effect by being made, which its files do not say: what the site
 * does not use of it (data routers, forms, prefetching) is then left out, half of its code.
 */
export function leanRouterPlugin(): Plugin {
  return rewritePlugin('lean-router', ROUTER, lean)
}

function lean(code: string): string {
  return code.replace(MAKERS, '/* @__PURE__ */ ').replace(READER, '$1 static contextType = $4;$3').replace(NAMES, '')
}
