/** Keeps a value on this device, or forgets it (`null`); `false` where storage is blocked or full and nothing happens. */
export function store(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
    return true
  } catch {
    // The setting holds until the page is closed.
    return false
  }
}
