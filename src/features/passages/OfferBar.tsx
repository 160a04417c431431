import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { placeBeside } from '#browser/placeBeside.ts'
import { withTextDirective } from '#browser/textDirective.ts'
import type { Quotation } from '#domain/readout.ts'
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
  const handleCite = ({ id }: Quotation) => {
    // The offer goes with the selection: the quotation's own control is what stays.
    onClose()
    onCite(id, document.getElementById(`control:${id}`))
  }
  const button = (label: string, address: string) => (
    <button type="button" className={styles.control} onClick={() => handleCopy(address)}>
      <Icon name={state === 'done' && link === address ? 'check' : 'link-2'} size={16} />
      {label}
    </button>
  )

  return (
    <fieldset
      ref={bar}
      aria-label={t('passage.offer.label')}
      className={styles.bar}
      onMouseDown={(event) => event.target instanceof HTMLTextAreaElement || event.preventDefault()}
    >
      {quotation && button(t(`passage.offer.${quotation.mode}`, { label: quotation.label }), permalink(quotation.id))}
      {quotation && (
        <button type="button" aria-haspopup="dialog" className={styles.control} onClick={() => handleCite(quotation)}>
          <Icon name="message-square-quote" size={16} />
          {t('cite.name', { name: t(`quotations.name.${quotation.mode}`, { label: quotation.label }) })}
        </button>
      )}
      {targets.directive === null ? (
        <p className={styles.word}>{t('passage.offer.none')}</p>
      ) : (
        button(t('passage.offer.passage'), withTextDirective(permalink(), targets.directive))
      )}
      <OfferStatus isDone={state === 'done'} />
      {state === 'failed' && <HandCopy label={t('copy.failed')} text={link} className={styles.byHand} />}
    </fieldset>
  )
}
