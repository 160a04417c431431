/** A file as it goes to the reader's downloads; `type` is its media type. */
export type SavedFile = { name: string; type: string; text: string }

/** How long the browser may take to open a file that it has been told to save, in milliseconds. */
const OPENING = 10_000

/** Hands a text to the browser to be saved as a file. */
export function saveFile({ name, type, text }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), OPENING)
}
