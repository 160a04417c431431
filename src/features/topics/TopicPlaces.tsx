import { memo } from 'react'
import type { MentionPlace } from '#domain/filter.ts'
import type { Topic } from '#domain/readout.ts'
import styles from './TopicTag.module.css'

type Props = { topic: Topic; places: MentionPlace[] }

/** What stands in place of a topic's switch where there is no script: its name, and links to the paragraphs that mention it. */
export const TopicPlaces = memo(function TopicPlaces({ topic, places }: Props) {
  return (
    <noscript>
      <span className={styles.places}>
        {topic.name}
        {places.map(({ id, number }) => (
          <a key={id} href={`#${id}`}>
            {`¶${number}`}
          </a>
        ))}
      </span>
    </noscript>
  )
})
