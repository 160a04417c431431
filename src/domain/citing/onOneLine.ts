/** A text on one line, with one space where there is white space: more is lost on, or takes in, who reads BibTeX or RIS. */
export function onOneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ')
}
