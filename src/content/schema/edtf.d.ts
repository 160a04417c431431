declare module 'edtf' {
  /** Parses an EDTF string into its syntax tree; throws on what is not EDTF. */
  export function parse(edtf: string): unknown
}
