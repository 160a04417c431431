import { Fragment } from 'react'
import type { Contact, Provenance } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { type Fact, gatherSources } from './gatherSources.ts'
import styles from './TimelineItem.module.css'

type Props = { contact: Contact; isOutcomeTold: boolean; paragraphNumbers: Map<string, number> }

/** How we know, in words: “date: TASS, No. …; contact: stated in the item”. */
export function ContactSources({ contact, isOutcomeTold, paragraphNumbers }: Props) {
  const { t } = useTranslation()
  const name = (fact: Fact) =>
    typeof fact === 'string'
      ? t(`timeline.provenance.fact.${fact}`)
      : t('timeline.provenance.fact.paragraph', { number: paragraphNumbers.get(fact.paragraph) ?? fact.paragraph })
  return (
    <ul className={styles.sources} aria-label={t('timeline.provenance.label')}>
      {gatherSources(contact, isOutcomeTold).map(({ facts, provenance }) => {
        const named = facts.map(name).join(', ')
        return (
          <li key={named}>
            {named}: <Cited provenance={provenance} />
          </li>
        )
      })}
    </ul>
  )
}

function Cited({ provenance }: { provenance: Provenance }) {
  const { t } = useTranslation()
  if (provenance.kind === 'article') return t('timeline.provenance.article')
  return provenance.records.map(({ id, name, href }, index) => (
    <Fragment key={id}>
      {index > 0 && '; '}
      {href === null ? name : <a href={href}>{name}</a>}
    </Fragment>
  ))
}
