import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useCovering } from '#app/shell/useCovering.ts'
import { keepFootClear } from '#browser/keepFootClear.ts'
import { otherLang } from '#domain/otherLang.ts'
import type { Voice } from '#domain/speech/chooseVoice.ts'
import type { Tuning } from '#domain/speech/speechState.ts'
import { PlayerBar } from '#features/listening/PlayerBar.tsx'
import { PlayerSettings } from '#features/listening/PlayerSettings.tsx'
import { rememberTuning } from '#features/listening/rememberedTuning.ts'
import type { ListeningProps } from './ListeningOffer.tsx'
import type { LoadedTold } from './toldReadouts.ts'
import { placeOfReader, usePlayback } from './usePlayback.ts'
import { useScript } from './useScript.ts'
import { useSpokenLight } from './useSpokenLight.ts'

type Props = ListeningProps & { voices: Voice[]; first: LoadedTold; onClose: () => void }

/** Reads aloud what is shown of a readout, from the paragraph that is being read, as long as it is drawn. */
export function Player({ voices, first, onClose, ...props }: Props) {
  const { readout, view } = props
  const playback = usePlayback(props, useScript(props, voices, first))
  const { phase, script, at, tuning, failures } = useSyncExternalStore(playback.watch, playback.state)
  const bar = useRef<HTMLElement>(null)
  useCovering(bar)
  useEffect(() => (bar.current ? keepFootClear(bar.current) : undefined), [])
  const bringIntoSight = useSpokenLight(phase === 'ended' ? null : (script[at] ?? null))
  const handleTune = (next: Tuning) => {
    rememberTuning(next)
    playback.send({ kind: 'tune', tuning: next })
  }
  return (
    <PlayerBar
      ref={bar}
      phase={phase}
      at={at + 1}
      total={script.length}
      isRetried={failures > 0}
      onPlay={() => playback.send({ kind: 'play' })}
      onPause={() => playback.send({ kind: 'pause' })}
      onStep={(by) => {
        bringIntoSight()
        playback.send({ kind: 'step', by })
      }}
      onHere={() => {
        bringIntoSight()
        playback.send({ kind: 'play', at: placeOfReader(props, script) })
      }}
      onClose={onClose}
    >
      <PlayerSettings
        langs={view.with === null ? [readout.lang] : [readout.lang, otherLang(readout.lang)]}
        voices={voices}
        tuning={tuning}
        onTune={handleTune}
      />
    </PlayerBar>
  )
}
