import { memo } from 'react'
import { useTranslation } from '#i18n/useTranslation.ts'
import styles from './Contents.module.css'

type Props = {
  sections: { id: string; heading: string }[]
  /** Id of the section that is being read; `null` above the first one. */
  current: string | null
}

/** The readout's sections as links; the one that is being read is marked. */
export const Contents = memo(function Contents({ sections, current }: Props) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('contents.nav.label')}>
      <ul className={styles.list}>
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`} className={styles.link} aria-current={id === current ? 'true' : undefined}>
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
})
