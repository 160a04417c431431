import { useLayoutEffect, useState } from 'react'
import { type Block, readBlocks, watchBlocks } from '#browser/textBlocks.ts'

/** What stands in the text now, in each language that it is shown in; read anew whenever that changes. */
export function useBlocks(): Block[] {
  const [blocks, setBlocks] = useState(readBlocks)
  // Before anything else that is drawn with it can change the text.
  useLayoutEffect(() => watchBlocks(() => setBlocks(readBlocks())), [])
  return blocks
}
