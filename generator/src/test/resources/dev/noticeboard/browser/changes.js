// What a redline marks, in reading order, with the words that say so to who listens, and its numbers.
() => {
  const own = element => element.textContent.trim();
  const announced = section => section !== null
      && [...section.querySelectorAll(':scope > p[data-nb]')].filter(p => own(p)).length >= 2;
  const marks = [...document.querySelectorAll('article ins, article del')]
      .filter(mark => mark.checkVisibility())
      .map(mark => {
        const first = mark.firstElementChild;
        const says = first && first === mark.firstChild && first.matches('.vh[data-nb]');
        return {
          role: mark.localName === 'ins' ? 'insertion' : 'deletion',
          said: says ? own(first) : '',
          announced: announced(mark.closest('.section[data-change]'))
              || mark.matches('[data-quiet]'),
          words: words(mark),
        };
      });
  return {
    marks,
    numbers: [...document.querySelectorAll('article .change[id]')].map(change => change.id),
    stated: document.querySelector('.counts')?.textContent.match(/\d+/)?.[0] ?? '',
    redline: document.querySelector('article[data-from]') !== null,
  };
}
