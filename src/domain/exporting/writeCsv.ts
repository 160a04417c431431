/**
 * Rows as CSV with commas and CRLF (https://www.rfc-editor.org/rfc/rfc4180), marked as UTF-8 for spreadsheets. A cell that
 * these would take for a formula begins with an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function writeCsv(rows: string[][]): string {
  return `\ufeff${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`
}

function writeCell(value: string): string {
  const safe = /^\s*[=+\-@]|^[\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
