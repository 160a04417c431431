/** The light one of a token's two colours; throws where the style sheet has no such token. */
export function lightColour(tokens: string, name: string): string {
  const colour = new RegExp(`--${name}: light-dark\\((#[\\da-f]+),`).exec(tokens)?.[1]
  if (colour === undefined) throw new Error(`tokens.css: expected --${name}: light-dark(#…, …)`)
  return colour
}
