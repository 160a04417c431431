import { copyText } from './copyText.ts'

/** How sharing ended. `dismissed`: the reader closed the system sheet. */
export type Shared = 'shared' | 'copied' | 'dismissed' | 'refused'

/** Shares a link through the system sheet where there is one, else copies it. */
export async function shareLink(title: string, url: string): Promise<Shared> {
  if (typeof navigator.share !== 'function') return copied(url)
  try {
    await navigator.share({ title, url })
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'dismissed' : copied(url)
  }
}

async function copied(url: string): Promise<Shared> {
  return (await copyText(url)) ? 'copied' : 'refused'
}
