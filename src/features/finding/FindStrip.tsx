import type { KeyboardEvent, Ref } from 'react'
import { LONGEST } from '#domain/finding/findQuery.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { FindSaid } from './FindSaid.tsx'
import styles from './FindStrip.module.css'
import { FIND_FIELD } from './findField.ts'

export type FindStripProps = {
  ref?: Ref<HTMLFormElement>
  words: string
  /** Whether the words are only the beginning of what was asked for. */
  isCut: boolean
  /** How many places are found. */
  total: number
  /** Of the place that the reader stands at, from 0. */
  index: number
  /** What stands about it, once the reader has stepped there. */
  excerpt: string | null
  onWords: (words: string) => void
  onStep: (by: 1 | -1) => void
  onClose: () => void
}

/** Under the bar: the words to find in the text, how often they are found, and the ways through what is found. */
export function FindStrip({ ref, words, isCut, total, index, excerpt, onWords, onStep, onClose }: FindStripProps) {
  const { t } = useTranslation()
  const isEmpty = words.trim() === ''
  const handleKeys = (event: KeyboardEvent) => {
    const isBack = event.key === 'Enter' && event.shiftKey && event.target instanceof HTMLInputElement
    if (event.key !== 'Escape' && !isBack) return
    // A field would take its words away, and a form go forward.
    event.preventDefault()
    if (isBack) onStep(-1)
    else onClose()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an element more would only stand about the form
    <form
      ref={ref}
      role="search"
      aria-label={t('finding.label')}
      className={styles.strip}
      onKeyDown={handleKeys}
      onSubmit={(event) => {
        event.preventDefault()
        onStep(1)
      }}
    >
      <input
        id={FIND_FIELD}
        type="search"
        className={styles.field}
        aria-label={t('finding.field')}
        placeholder={t('finding.field')}
        maxLength={LONGEST}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        value={words}
        onChange={({ target }) => onWords(target.value)}
      />
      {!isEmpty && (
        <span className={styles.position}>
          {total === 0 ? t('finding.none') : t('finding.position', { position: index + 1, total })}
        </span>
      )}
      <IconButton
        className={styles.control}
        name={t('finding.previous')}
        icon="chevron-up"
        disabled={total === 0}
        onClick={() => onStep(-1)}
      />
      <IconButton
        className={styles.control}
        name={t('finding.next')}
        icon="chevron-down"
        disabled={total === 0}
        onClick={() => onStep(1)}
      />
      <IconButton className={styles.control} name={t('finding.close')} icon="x" onClick={onClose} />
      <FindSaid words={words} total={total} index={index} excerpt={excerpt} />
      {isCut && (
        <p role="alert" className={styles.note}>
          {t('finding.tooLong', { longest: LONGEST })}
        </p>
      )}
    </form>
  )
}
