import { useEffect, useRef, useState } from 'react'
import { permitSpeech, watchVoices } from '#browser/speech.ts'
import { chooseVoice } from '#domain/speech/chooseVoice.ts'
import { ListenControl } from '#features/listening/ListenControl.tsx'
import { useTranslation } from '#i18n/useTranslation.ts'
import type { ListeningProps } from './ListeningOffer.tsx'
import type { OpenedPlayer } from './openPlayer.ts'

/** The control for listening, if the system has a voice for the text, and the player that it opens. */
export function Listening(props: ListeningProps) {
  const { readout, view } = props
  const { i18n } = useTranslation()
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>([])
  const [opened, setOpened] = useState<OpenedPlayer | null>(null)
  const control = useRef<HTMLButtonElement>(null)
  useEffect(() => watchVoices(setVoices), [])
  if (opened === null && chooseVoice(voices, readout.lang, null) === null) return null

  const handleClose = () => {
    control.current?.focus({ preventScroll: true })
    setOpened(null)
  }
  const handleToggle = () => {
    if (opened !== null) return handleClose()
    permitSpeech()
    import('./openPlayer.ts')
      .then(({ openPlayer }) => openPlayer(readout, i18n, view.with !== null))
      .then(setOpened)
      .catch(() => {})
  }
  return (
    <>
      <ListenControl ref={control} isOpen={opened !== null} onToggle={handleToggle} />
      {opened && <opened.Player {...props} voices={voices} first={opened.told} onClose={handleClose} />}
    </>
  )
}
