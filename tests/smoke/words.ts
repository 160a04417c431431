/** The bundled readout's text in each language, as far as the steps look for it. */
export const WORDS = {
  ru: {
    path: '/ru/lavrov-blinken-2021-05/',
    headline: 'Лавров и Блинкен созвонились перед встречей в Рейкьявике',
    regions: ['Разделы', 'Темы', 'Контакты', 'Цитаты'],
    syria: 'Сирия, 1 абзац',
    arctic: 'Арктический совет, 1 абзац',
    ofSyria: 'Сирия: 1 из 5 абзацев, 1 из 2 цитат, 1 из 3 контактов; пересказы: 0 из 3',
    ofBoth: 'Сирия или Арктический совет: 2 из 5 абзацев, 1 из 2 цитат, 3 из 3 контактов; пересказы: 0 из 3',
    search: 'Поиск в тексте',
    found: { word: 'рейкьявик', count: '1 из 3' },
    clear: 'Сбросить',
    number: 'Цитата 1: МИД России',
    card: 'Прямая цитата 1 из 2',
    notFound: 'Страница не найдена',
    home: 'Ко всем сообщениям',
    list: 'Сообщения о контактах',
    listen: 'Слушать',
    player: 'Прослушивание',
    spoken: [
      'Anna: Разговор',
      'Anna: По телефону переговорили Сергей Лавров, министр иностранных дел России, и Энтони Блинкен, государственный секретарь США.',
    ],
    other: { lang: 'en', name: 'English' },
  },
  en: {
    path: '/en/lavrov-blinken-2021-05/',
    headline: 'Lavrov and Blinken speak by phone ahead of a meeting in Reykjavik',
    regions: ['Sections', 'Topics', 'Contacts', 'Quotations'],
    syria: 'Syria, 1 paragraph',
    arctic: 'Arctic Council, 1 paragraph',
    ofSyria: 'Syria: 1 of 5 paragraphs, 1 of 2 quotations, 1 of 3 contacts; reported passages: 0 of 3',
    ofBoth: 'Syria or Arctic Council: 2 of 5 paragraphs, 1 of 2 quotations, 3 of 3 contacts; reported passages: 0 of 3',
    search: 'Search the text',
    found: { word: 'reykjavik', count: '1 of 3' },
    clear: 'Clear',
    number: 'Quotation 1: Russian MFA',
    card: 'Direct quotation 1 of 2',
    notFound: 'Page not found',
    home: 'To all readouts',
    list: 'Readouts',
    listen: 'Listen',
    player: 'Listening',
    spoken: [
      'Brian: The call',
      'Brian: Sergey Lavrov, Minister of Foreign Affairs of Russia, and Antony Blinken, US Secretary of State, have spoken by phone.',
    ],
    other: { lang: 'ru', name: 'Русский' },
  },
} as const

/** A language of the site. */
export type Lang = keyof typeof WORDS
