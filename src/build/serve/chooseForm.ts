import { acceptsEncoding } from './acceptsEncoding.ts'
import { contentTypeOf } from './contentTypeOf.ts'
import { type FoundFile, findExact } from './findFile.ts'

/** The form in which a file is sent; `type` is the uncompressed file's, `isOneOfSeveral` where another request could get another. */
export type Form = FoundFile & { type: string; encoding: string | null; isOneOfSeveral: boolean }

/** From the smallest to the largest. */
const FORMS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
]

/** Chooses between a file and its compressed forms beside it: the smallest that the request accepts. */
export async function chooseForm(found: FoundFile, accepted: string | undefined): Promise<Form> {
  const type = contentTypeOf(found.file)
  const compressed: Form[] = []
  for (const { encoding, ending } of FORMS) {
    const form = await findExact(found.file + ending)
    if (form !== null) compressed.push({ ...form, type, encoding, isOneOfSeveral: true })
  }
  const chosen = compressed.find(({ encoding }) => encoding !== null && acceptsEncoding(accepted, encoding))
  return chosen ?? { ...found, type, encoding: null, isOneOfSeveral: compressed.length > 0 }
}
