/** Sets a `data-` attribute of the root element, by its name in camel case; returns a function that takes it away. */
export function flagRoot(name: string): () => void {
  const { dataset } = document.documentElement
  dataset[name] = ''
  return () => {
    delete dataset[name]
  }
}
