import { useTranslation } from '#i18n/useTranslation.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './FoldLine.module.css'

type Props = { ids: string[]; onOpen: (ids: string[]) => void }

/** A line in the place of folded paragraphs: says how many they are and opens them. */
export function FoldLine({ ids, onOpen }: Props) {
  const { t } = useTranslation()
  return (
    <button type="button" className={styles.line} onClick={() => onOpen(ids)}>
      <Icon name="unfold-vertical" size={14} />
      {t('article.fold.show', { count: ids.length })}
    </button>
  )
}
