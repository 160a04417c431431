import { useEffect, useState } from 'react'
import { Broken } from '#app/shell/Broken.tsx'
import { useTranslation } from '#i18n/useTranslation.ts'
import { loadTwin, type Twin, type TwinProps } from './loadTwin.ts'
import styles from './TwinOffer.module.css'

/** The other language of the text, fetched when it is first asked for; `first` is the one that came with the page. */
export function TwinOffer({ first, ...props }: TwinProps & { first: Twin | null }) {
  const { t } = useTranslation()
  const [Shown, setShown] = useState(() => first)
  const [hasFailed, setHasFailed] = useState(false)
  const { readout, view, peeks } = props
  const isAwaited = !Shown && (view.with !== null || peeks.length > 0)
  useEffect(() => {
    if (isAwaited && !hasFailed)
      loadTwin(readout)
        .then((twin) => setShown(() => twin))
        .catch(() => setHasFailed(true))
  }, [isAwaited, hasFailed, readout])
  if (Shown) return <Shown {...props} />
  return (
    isAwaited &&
    hasFailed && (
      <div className={styles.failed}>
        <Broken part={t('app.part.twin')} onRetry={() => setHasFailed(false)} />
      </div>
    )
  )
}
