// What has to be on paper; called while the page is shown as for print.
() => ({
  // Words for screen readers alone are nowhere on paper.
  article: (() => {
    const hidden = [...document.querySelectorAll('article .vh')];
    hidden.forEach(e => e.hidden = true);
    const text = [...document.querySelectorAll('article')].map(e => e.innerText).join('\n');
    hidden.forEach(e => e.hidden = false);
    return text;
  })(),
  dir: document.documentElement.dir,
  head: document.documentElement.dataset.head ?? '',
  foot: document.documentElement.dataset.foot ?? '',
  addresses: [...document.querySelectorAll('article a[href^=http]')].filter(e => e.checkVisibility())
      .filter(e => e.innerText.trim() !== e.getAttribute('href')).map(e => e.getAttribute('href')),
  navigation: [...document.querySelectorAll('nav, a.skip')].filter(e => e.checkVisibility()).map(name),
})
