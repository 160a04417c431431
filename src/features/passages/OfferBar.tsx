import { type RefObject, useEffect, useState } from 'react'
import { cardControl } from '#browser/cardControl.ts'
import { placeBeside } from '#browser/placeBeside.ts'
import { withTextDirective } from '#browser/textDirective.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import { HandCopy } from '#ui/HandCopy.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useCopying } from '#ui/useCopying.ts'
import type { PassageTargets } from './describePassage.ts'
import styles from './OfferBar.module.css'
import { OfferStatus } from './OfferStatus.tsx'
import type { OfferProps } from './PassageOffer.tsx'
import { useKeysInText } from './useKeysInText.ts'

type Props = OfferProps & {
  range: Range
  targets: PassageTargets
  onClose: () => void
  bar: RefObject<HTMLFieldSetElement | null>
}

/** The links to a selection, beside it: the quotation's own before the words'. Tab leads to it from the text, Escape closes it. */
export function OfferBar({ quotations, permalink, copy, onCite, range, targets, onClose, bar }: Props) {
  const { t } = useTranslation()
  const [state, setState] = useCopying()
  const [link, setLink] = useState('')
  useEffect(() => (bar.current ? placeBeside(bar.current, range) : undefined), [bar, range])
  useKeysInText(bar, range, onClose)

  const quotation = quotations.find(({ id }) => id === targets.quotation)
  const handleCopy = async (address: string) => {
    setLink(address)
    setState('ready')
    setState((await copy(address)) ? 'done' : 'failed')
  }
  const passage = targets.directive === null ? null : withTextDirective(permalink(), targets.directive)
  // What was copied of an earlier selection is no news of this one.
  const isOfThis = link === passage || (quotation !== undefined && link === permalink(quotation.id))
  const handleCite = () => {
    // The offer goes with the selection: what stays is the quotation's own control, or the paragraph.
    onClose()
    if (quotation) onCite(quotation.id, cardControl(`card:${quotation.id}`))
    else if (passage !== null) onCite({ words: targets.cited, url: passage }, paragraphAround(range))
  }
  const button = (label: string, address: string) => (
    <button type="button" className={styles.control} onClick={() => handleCopy(address)}>
      <Icon name={state === 'done' && link === address ? 'check' : 'link-2'} />
      {label}
    </button>
  )

  return (
    <fieldset
      ref={bar}
      aria-label={t('offer.label')}
      className={styles.bar}
      onMouseDown={(event) => event.target instanceof HTMLTextAreaElement || event.preventDefault()}
    >
      {quotation && button(t(`offer.${quotation.mode}`, { label: quotation.label }), permalink(quotation.id))}
      {passage === null ? <p className={styles.word}>{t('offer.none')}</p> : button(t('offer.passage'), passage)}
      {(quotation || passage !== null) && (
        <button type="button" className={styles.control} onClick={handleCite}>
          <Icon name="message-square-quote" />
          {quotation
            ? t('cite.name', { name: t(`quotations.name.${quotation.mode}`, { label: quotation.label }) })
            : t('cite.label')}
        </button>
      )}
      <OfferStatus isDone={isOfThis && state === 'done'} />
      {isOfThis && state === 'failed' && <HandCopy label={t('copy.failed')} text={link} className={styles.byHand} />}
    </fieldset>
  )
}

function paragraphAround({ startContainer }: Range): Element | null {
  return startContainer.parentElement?.closest('[data-paragraph] > [tabindex]') ?? null
}
