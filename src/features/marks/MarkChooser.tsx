import { useTranslation } from '#i18n/useTranslation.ts'
import { Card } from '#ui/Card.tsx'
import { MarkList, type MarkListProps } from './MarkList.tsx'

/** A card that names the marks at a place of the text. */
export function MarkChooser({ id, title, ...list }: MarkListProps & { id: string; title: string }) {
  const { t } = useTranslation()
  return (
    <Card id={id} title={title} closeLabel={t('card.close')}>
      <MarkList {...list} />
    </Card>
  )
}
