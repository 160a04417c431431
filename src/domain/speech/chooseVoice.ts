/** A voice of the reader's system, as browsers describe it: `voiceURI` is its id, `localService` tells it from one of the network. */
export type Voice = Pick<SpeechSynthesisVoice, 'voiceURI' | 'name' | 'lang' | 'localService' | 'default'>

/** The voices that speak a language (`ru`, `en`), whatever its region; Android writes `ru_RU`. */
export function voicesFor<Given extends Voice>(voices: Given[], lang: string): Given[] {
  return voices.filter((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === lang)
}

/** The voice for a language: the one that the reader keeps, else the system's own, else one that needs no network. */
export function chooseVoice<Given extends Voice>(voices: Given[], lang: string, kept: string | null): Given | null {
  const speaking = voicesFor(voices, lang)
  return (
    speaking.find(({ voiceURI }) => voiceURI === kept) ??
    speaking.find((voice) => voice.default) ??
    speaking.find(({ localService }) => localService) ??
    speaking[0] ??
    null
  )
}
