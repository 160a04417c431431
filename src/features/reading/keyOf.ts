type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

const LETTER = /^Key([A-Z])$/

/**
 * The single key that was pressed, as shortcuts name it: a sign, or a Latin letter, which is a capital one with Shift. On a keyboard
 * that writes no Latin letters it is the one at the same place; Caps Lock changes nothing. `null` with any other modifier.
 */
export function keyOf({ key, code, shiftKey, ctrlKey, altKey, metaKey }: Pressed): string | null {
  if (ctrlKey || altKey || metaKey) return null
  const letter = /^[a-z]$/i.test(key) ? key : /^\p{L}$/u.test(key) ? LETTER.exec(code)?.[1] : undefined
  if (letter === undefined) return key
  return shiftKey ? letter.toUpperCase() : letter.toLowerCase()
}
