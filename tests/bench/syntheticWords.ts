import type { Localized } from '#content/schema/text.ts'

/** The topics of the synthetic readout, by group. */
export const TOPIC_GROUPS: { id: string; name: Localized; topics: { id: string; name: Localized }[] }[] = [
  {
    id: 'sea',
    name: { ru: 'Море', en: 'The sea' },
    topics: [
      { id: 'strait-accord', name: { ru: 'Соглашение о проливе', en: 'Strait Accord' } },
      { id: 'ferry', name: { ru: 'ночной паром', en: 'night ferry' } },
      { id: 'fishing', name: { ru: 'рыбный промысел', en: 'fishing grounds' } },
      { id: 'pilots', name: { ru: 'служба лоцманов', en: 'pilot service' } },
    ],
  },
  {
    id: 'shore',
    name: { ru: 'Берег', en: 'The shore' },
    topics: [
      { id: 'lighthouses', name: { ru: 'береговые маяки', en: 'coastal lighthouses' } },
      { id: 'tolls', name: { ru: 'портовые пошлины', en: 'harbour tolls' } },
      { id: 'bridge', name: { ru: 'мост через залив', en: 'bridge over the bay' } },
      { id: 'storms', name: { ru: 'штормовые предупреждения', en: 'storm warnings' } },
    ],
  },
  {
    id: 'neighbours',
    name: { ru: 'Соседи', en: 'Neighbours' },
    topics: [
      { id: 'visas', name: { ru: 'визовый порядок', en: 'visa rules' } },
      { id: 'schools', name: { ru: 'обмен школьниками', en: 'school exchanges' } },
      { id: 'archives', name: { ru: 'общие архивы', en: 'joint archives' } },
      { id: 'festival', name: { ru: 'праздник пролива', en: 'strait festival' } },
    ],
  },
]

/** Sentences that fill the paragraphs; none names a topic. */
export const SENTENCES: Localized[] = [
  {
    ru: 'Министры вернулись к вопросу, который весной остался открытым, и сверили записи своих помощников.',
    en: 'The ministers came back to a question left open in spring and compared the notes of their aides.',
  },
  {
    ru: 'Обе стороны согласились, что торопиться незачем, но и откладывать решение до зимы никто не хочет.',
    en: 'Both sides agreed that there is no hurry, yet that nobody wants to put the decision off until winter.',
  },
  {
    ru: 'Рабочая группа соберётся в Кессине до конца месяца и представит список того, что уже согласовано.',
    en: 'A working group is to meet in Kessin before the month is out and to list what has been agreed so far.',
  },
  {
    ru: 'О сроках говорили осторожно: погода в этих местах не раз меняла самые точные расписания.',
    en: 'They were careful about dates: in these parts the weather has upset the most exact of timetables.',
  },
  {
    ru: 'Ордания напомнила, что её предложение лежит на столе с прошлой осени, и прочла его вслух целиком.',
    en: 'Ordania recalled that its proposal has been on the table since last autumn and read it out in full.',
  },
  {
    ru: 'Велмария ответила, что готова принять первую часть сразу, а вторую просит разобрать по пунктам.',
    en: 'Velmaria replied that it can take the first part at once and asks to go through the second point by point.',
  },
  {
    ru: 'Расходы решили делить поровну, пока счётная комиссия не предложит чего-нибудь более справедливого.',
    en: 'The costs are to be shared equally until the audit commission comes up with something fairer.',
  },
]

/** What is said in the quotations; the number of the paragraph makes each its own. */
export const SAYINGS: Localized[] = [
  {
    ru: 'мы не уйдём из-за стола, пока на карте остаётся хоть одно белое пятно',
    en: 'we will not leave the table while there is a single blank spot on the map',
  },
  {
    ru: 'дверь открыта в обе стороны, и никто не станет стоять на пороге',
    en: 'the door is open both ways, and nobody is going to stand on the threshold',
  },
  {
    ru: 'о каждом корабле будет известно заранее, днём и ночью',
    en: 'every ship will be announced ahead, by day and by night',
  },
]
