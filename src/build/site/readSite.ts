/** Where the site will stand: `base` begins and ends with a slash; `origin` has none at its end and is `null` where it is not known. */
export type Site = { base: string; origin: string | null }

const BASE_FORM = /^\/(?:[\w.~-]+\/)*$/

/** Reads `BASE_PATH` and `SITE_URL` of the environment; throws with the expected form where one has another. */
export function readSite({ BASE_PATH, SITE_URL }: NodeJS.ProcessEnv): Site {
  return { base: readBase(BASE_PATH || '/'), origin: SITE_URL ? readOrigin(SITE_URL) : null }
}

function readBase(base: string): string {
  const isClean = BASE_FORM.test(base) && !base.split('/').some((part) => part === '.' || part === '..')
  if (isClean) return base
  throw new Error(`BASE_PATH: expected a path that begins and ends with a slash, like "/readout/", got ${quoted(base)}`)
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && (text === url.origin || text === `${url.origin}/`)
  if (isOrigin) return url.origin
  throw new Error(
    `SITE_URL: expected the origin alone, like "https://readout.example" (a sub-path goes into BASE_PATH), got ${quoted(text)}`,
  )
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
