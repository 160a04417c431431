import { useState } from 'react'
import type { Lang } from '#content/schema/text.ts'
import { otherLang } from '#domain/otherLang.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { useSettled } from '#ui/settled.ts'
import styles from './PeekControl.module.css'

type Props = {
  /** The language of the text. */
  lang: Lang
  number: number
  /** Asked to show the paragraph in its other language, or to hide it again. */
  onPeek: () => void
}

/** Shows a paragraph's other language under it; what is shown is not the control's. */
export function PeekControl({ lang, number, onPeek }: Props) {
  const { t } = useTranslation()
  const isSettled = useSettled()
  const [isOpen, setIsOpen] = useState(false)
  const handleClick = () => {
    setIsOpen(!isOpen)
    onPeek()
  }
  // Its place is kept, so that nothing moves when it comes.
  if (!isSettled) return <span className={styles.control} />
  return (
    <button
      type="button"
      className={styles.control}
      aria-expanded={isOpen}
      aria-label={t('app.paragraph.peek', { number })}
      onClick={handleClick}
    >
      {otherLang(lang).toUpperCase()}
    </button>
  )
}
