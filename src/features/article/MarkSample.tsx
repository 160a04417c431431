import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './MarkSample.module.css'
import marks from './marks.module.css'
import type { MarkKind } from './occurringMarks.ts'

const SUPERSCRIPTS: Partial<Record<MarkKind, string>> = { direct: '1', reported: 'a' }

/** A few words that bear a kind of mark as the text does. */
export function MarkSample({ kind }: { kind: MarkKind }) {
  const { t } = useTranslation()
  const words = t(kind === 'note' ? 'article.key.noteSample' : 'article.key.sample')
  if (kind === 'note') return <span className={styles.note}>{words}</span>
  if (kind === 'direct' || kind === 'reported') {
    return (
      <span className={styles.sample}>
        <span className={marks.quotation} data-mode={kind} data-relation="this">
          {words}
        </span>
        <sup className={styles.number}>{SUPERSCRIPTS[kind]}</sup>
      </span>
    )
  }
  return (
    <span className={styles.sample}>
      <span className={marks[kind]} data-lit={kind === 'mention' || undefined}>
        {words}
      </span>
      {kind === 'term' && <Icon name="info" size={12} className={styles.icon} />}
    </span>
  )
}
