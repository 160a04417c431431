/** Keeps a value on this device, or forgets it (`null`); where storage is blocked nothing happens. */
export function store(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Storage is blocked: the setting holds until the page is closed.
  }
}
