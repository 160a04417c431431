import type { Readout } from '#domain/readout.ts'
import headerCss from './ReadoutHeader.module.css'
import { SourceLine } from './SourceLine.tsx'
import styles from './Twin.module.css'

/** The head of a readout in the other language: headline, dek, where it comes from and whose account and translation it is. */
export function TwinHeader({ readout }: { readout: Readout }) {
  return (
    <div lang={readout.lang} data-twin className={styles.header}>
      <p className={`${headerCss.headline} ${styles.headline}`}>{readout.headline}</p>
      <p className={`${headerCss.dek} ${styles.dek}`}>{readout.dek}</p>
      <p className={headerCss.source}>
        <SourceLine runs={readout.source} /> {readout.account}
      </p>
    </div>
  )
}
