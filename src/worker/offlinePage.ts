/** A page that can be opened without network. `title` is HTML. */
export type KeptPage = { address: string; title: string }

// The worker has no dictionary: these are the only words that it says.
const WORDS = {
  ru: {
    heading: 'Нет сети',
    message: 'Эта страница ещё не открывалась на вашем устройстве, а загрузить её без сети нельзя.',
    retry: 'Попробовать ещё раз',
    kept: 'Открывается и без сети',
  },
  en: {
    heading: 'No network',
    message: 'This page has not been opened on your device before, and it cannot be loaded without a network.',
    retry: 'Try again',
    kept: 'Opens without a network',
  },
} as const

/** The HTML that answers for a page that is neither kept nor to be had, in both languages, without script and inline style. */
export function offlinePage(css: string, kept: KeptPage[]): string {
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${WORDS.ru.heading} · Readout</title>
<link rel="stylesheet" href="${css}">
</head>
<body>
<main>
${message('ru')}
${message('en')}
${kept.length === 0 ? '' : listOf(kept)}
</main>
</body>
</html>
`
}

function message(lang: 'ru' | 'en'): string {
  const { heading, message, retry } = WORDS[lang]
  const level = lang === 'ru' ? 'h1' : 'h2'
  return `<section lang="${lang}">
<${level}>${heading}</${level}>
<p>${message}</p>
<p><a href="">${retry}</a></p>
</section>`
}

function listOf(kept: KeptPage[]): string {
  const { ru, en } = WORDS
  const links = kept.map(({ address, title }) => `<li><a href="${address.replaceAll('&', '&amp;')}">${title}</a></li>`)
  return `<section>
<h2>${ru.kept} · <span lang="en">${en.kept}</span></h2>
<ul>
${links.join('\n')}
</ul>
</section>`
}
