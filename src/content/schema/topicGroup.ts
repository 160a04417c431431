import { z } from 'zod'
import { id } from './id.ts'
import { localized } from './text.ts'

const topic = z.strictObject({ id, name: localized })

/** Topics under one heading of the sidebar, in the order in which they are shown. */
export const topicGroup = z.strictObject({
  id,
  name: localized,
  topics: z.array(topic).min(1),
})
