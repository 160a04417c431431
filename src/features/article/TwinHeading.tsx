import type { Lang } from '#content/schema/text.ts'
import type { Section } from '#domain/readout.ts'
import styles from './Twin.module.css'

type Props = { section: Section; lang: Lang; isMatching: boolean }

/** The heading of a section in the other language. */
export function TwinHeading({ section: { id, heading }, lang, isMatching }: Props) {
  return (
    <h2 id={id} lang={lang} data-twin className={styles.heading} data-match={isMatching || undefined}>
      {heading}
    </h2>
  )
}
