import type { Contact } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { LinkedNames } from '#ui/LinkedNames.tsx'
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
            {`${named}: `}
            {provenance.kind === 'article' ? (
              t('timeline.provenance.article')
            ) : (
              <LinkedNames names={provenance.records} />
            )}
          </li>
        )
      })}
    </ul>
  )
}
