import { describe, expect, it, vi } from 'vitest'
import { saveFile } from './saveFile.ts'

describe('saveFile', () => {
  it('has the browser save a text under its name, and lets go of it later', async () => {
    vi.useFakeTimers()
    const made: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob)
      return 'blob:here'
    })
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
    const clicked: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this.href, this.download)
    })
    saveFile({ name: 'a.bib', type: 'application/x-bibtex', text: 'слова' })
    expect(clicked).toEqual(['blob:here', 'a.bib'])
    expect([made[0]?.type, await made[0]?.text()]).toEqual(['application/x-bibtex', 'слова'])
    expect(revoke).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:here')
    vi.useRealTimers()
  })
})
