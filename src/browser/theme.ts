import { store } from './storage.ts'

/** `system` follows the reader's device. */
export type Theme = 'system' | 'light' | 'dark'

/** The key under which index.html's own script finds the theme before the first paint. */
const KEY = 'readout:theme'

const listeners = new Set<() => void>()

/** Calls back when the theme is changed; returns a function that ends it. A store in the sense of `useSyncExternalStore`. */
export function watchTheme(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The theme in force: an attribute of `<html>`, outside React's root. */
export function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** Puts a theme in force and keeps it for the next visit. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  store(KEY, theme === 'system' ? null : theme)
  for (const listener of listeners) listener()
}
