/** The id that the twin in the other language has of what the page has under an id. No id of the content has a colon. */
export function twinId(id: string): string {
  return `twin:${id}`
}

/** The id that a twin's id was made of; any other id is its own. */
export function bareId(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}
