/**
 * The addresses of the scripts, style sheets and drawings that a page's HTML names, each once. Not the fonts: its inlined styles name
 * those of every language, and the page asks for what it draws with.
 */
export function namedAssets(html: string, base: string): string[] {
  const paths = html.match(/(?<=[\s"'])\/[\w.~/-]+\.(?:js|css|svg)(?=[\s"'>#])/g) ?? []
  return [...new Set(paths)].filter((path) => path.startsWith(`${base}assets/`))
}
