import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { OwnAsset } from './ownAsset.ts'

/** Writes an asset into the folder of a built site; returns its path there. */
export async function writeAsset(dir: string, { path, text }: OwnAsset): Promise<string> {
  await mkdir(dirname(join(dir, path)), { recursive: true })
  await writeFile(join(dir, path), text)
  return path
}
