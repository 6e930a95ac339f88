() => ({
  lang: document.documentElement.lang,
  dir: document.documentElement.dir,
  title: document.title,
  robots: document.querySelector('meta[name=robots]')?.content ?? '',
  canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
  version: document.querySelector('article[data-version]')?.dataset.version ?? '',
  dates: [...document.querySelectorAll('main time')].filter(seen).map(e => e.dateTime),
})
