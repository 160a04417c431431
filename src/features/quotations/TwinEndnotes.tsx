import type { Lang } from '#content/schema/text.ts'
import type { Quotation } from '#domain/readout.ts'
import { useTranslation } from '#i18n/useTranslation.ts'
import itemCss from './QuotationItem.module.css'
import listCss from './QuotationList.module.css'
import styles from './TwinEndnotes.module.css'

type Props = { title: string; quotations: Quotation[]; lang: Lang; permalink: (id: string) => string }

/** On paper alone, under the list of quotations: who said each of them where, in the other language, with its address there. */
export function TwinEndnotes({ title, quotations, lang, permalink }: Props) {
  const { t } = useTranslation()
  const direct = quotations.filter(({ mode }) => mode === 'direct')
  const reported = quotations.filter(({ mode }) => mode === 'reported')
  return (
    <section lang={lang} data-twin className={styles.root}>
      <h2 className={styles.title}>{title}</h2>
      <Endnotes quotations={direct} permalink={permalink} />
      {reported.length > 0 && (
        <>
          <h3 className={listCss.heading}>{t('quotations.reported.heading')}</h3>
          <Endnotes quotations={reported} permalink={permalink} />
        </>
      )}
    </section>
  )
}

function Endnotes({ quotations, permalink }: Pick<Props, 'quotations' | 'permalink'>) {
  return (
    <ul className={listCss.list}>
      {quotations.map(({ id, label, speaker, source }) => (
        <li key={id} className={itemCss.item}>
          <p className={itemCss.source}>
            <span className={itemCss.label}>{label}</span>
            <b>{speaker}</b>, {source}
          </p>
          <a href={permalink(id)} className={styles.address}>
            {permalink(id)}
          </a>
        </li>
      ))}
    </ul>
  )
}
