/** Characters: at the slowest speed they take less than the 15 seconds after which Chrome silences a voice from the network. */
const LONGEST = 140

/** Where one draws breath: after a comma and the like, or before a dash. */
const BREATH = /^.+(?:[,;:…)]|(?= [—–]))(?=\s)/u

/** Cuts a sentence into pieces that are short enough to be said at one go: where one draws breath, else between words. */
export function cutForBreath(text: string): string[] {
  if (text.length <= LONGEST) return [text]
  const window = text.slice(0, LONGEST)
  const breath = BREATH.exec(window)?.[0].length ?? window.lastIndexOf(' ')
  const at = breath > 0 ? breath : text.indexOf(' ', LONGEST)
  if (at === -1) return [text]
  return [text.slice(0, at), ...cutForBreath(text.slice(at).trimStart())]
}
