import type { Section } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './PassageLead.module.css'
import { PassageLeadQuotation, type PassageQuotation } from './PassageLeadQuotation.tsx'

type Props = ({ kind: 'quotation' } & PassageQuotation) | { kind: 'section'; section: Section }

/** The passage that a link of its own opens with: its words, and a link to its place in the text below. */
export function PassageLead(props: Props) {
  const { t } = useTranslation()
  const id = props.kind === 'section' ? props.section.id : props.quotation.id
  return (
    // A section bears the heading that it has in the text below too: its kicker tells the two apart.
    <section aria-labelledby="passage:kicker passage:title" className={styles.passage}>
      {props.kind === 'section' ? <SectionWords section={props.section} /> : <PassageLeadQuotation {...props} />}
      <a href={`#${id}`} className={styles.place}>
        <Icon name="arrow-down" />
        {t(`passage.place.${props.kind}`)}
      </a>
    </section>
  )
}

function SectionWords({ section }: { section: Section }) {
  const { t } = useTranslation()
  return (
    <>
      <p id="passage:kicker" className={styles.kicker}>
        {t('passage.kicker.section')}
      </p>
      <h2 id="passage:title" className={styles.heading}>
        {section.heading}
      </h2>
      {section.paragraphs.map(({ id, segments, note }) => (
        <div key={id}>
          <p className={styles.text}>{segments.map(({ text }) => text).join('')}</p>
          {note !== null && <p className={styles.small}>{note}</p>}
        </div>
      ))}
    </>
  )
}
