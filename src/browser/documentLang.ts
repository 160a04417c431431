/** Sets the language of the document, by BCP 47 tag: fonts, hyphenation and voices follow it. */
export function setDocumentLang(lang: string): void {
  document.documentElement.lang = lang
}
