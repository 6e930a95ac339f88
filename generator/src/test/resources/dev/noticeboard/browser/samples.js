// The same letters under each mark that the page explains, one under the other, in one colour.
() => {
  const shown = {
    text: document.createElement('span'),
    link: document.querySelector('main p a[href], main li a[href]'),
    inserted: document.querySelector('.marks ins:not(.moved)'),
    deleted: document.querySelector('.marks del:not(.moved)'),
    'moved away': document.querySelector('.marks del.moved'),
    reworded: document.querySelector('.marks ins .reworded')?.parentElement,
    reformatted: document.querySelector('.marks .reformatted'),
  };
  const samples = Object.entries(shown).filter(([, element]) => element);
  const list = document.createElement('div');
  list.style.cssText = 'background: Canvas; inset: 0 auto auto 0; position: absolute; z-index: 9';
  for (const [what, element] of samples) {
    const sample = element.cloneNode(false);
    const inner = element.querySelector('.reworded')?.cloneNode(false);
    (inner ? sample.appendChild(inner) : sample).textContent = 'xoxo xoxo';
    for (const drawn of [sample, inner].filter(Boolean)) {
      drawn.style.cssText = 'color: CanvasText !important; background-color: transparent !important; border-color: CanvasText';
    }
    const line = document.createElement('div');
    // whole pixels everywhere, so that the same shape is the same points
    line.style.cssText = 'block-size: 40px; inline-size: 200px; line-height: 24px; padding: 8px';
    line.append(sample);
    list.append(line);
  }
  list.dataset.samples = '';
  document.body.append(list);
  return samples.map(([what]) => what);
}
