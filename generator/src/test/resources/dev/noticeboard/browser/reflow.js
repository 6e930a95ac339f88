mode => {
  const root = document.documentElement;
  const added = [];
  const text = document.querySelector('article') ?? document.querySelector('main') ?? document.body;
  if (mode === 'text at 200 %') {
    root.style.fontSize = '200%';
  } else if (mode === 'wide text spacing') {
    // WCAG 2.2, 1.4.12
    const style = new CSSStyleSheet();
    style.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
        + ' word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = [style];
  } else if (mode === 'a long word and a long address') {
    added.push(document.createElement('p'), document.createElement('p'));
    text.append(...added);
    added[0].textContent = 'Rindfleisch'.repeat(11).slice(0, 120);
    const link = added[1].appendChild(document.createElement('a'));
    link.href = link.textContent = 'https://example.com/' + 'path/'.repeat(40);
  }
  const width = root.clientWidth;
  const scrolls = e => e && (['auto', 'scroll'].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
  const faults = [];
  if (root.scrollWidth > width) {
    const wide = [...document.body.querySelectorAll('*')]
        .filter(e => seen(e) && !scrolls(e.parentElement))
        .filter(e => e.getBoundingClientRect().right > width + 0.5 || e.getBoundingClientRect().left < -0.5);
    faults.push(`the page scrolls sideways by ${root.scrollWidth - width} pixels: `
        + (wide.slice(-1).map(name)[0] ?? 'nothing seen sticks out'));
  }
  for (const element of document.body.querySelectorAll('*')) {
    const cuts = ['hidden', 'clip'].some(v => [getComputedStyle(element).overflowX, getComputedStyle(element).overflowY].includes(v));
    const more = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    if (cuts && more && element.clientWidth > 1 && seen(element)) faults.push(`${name(element)} is cut off`);
  }
  // The page is left as it was found.
  root.style.fontSize = '';
  document.adoptedStyleSheets = [];
  added.forEach(e => e.remove());
  return faults.map(fault => mode ? `${fault} (${mode})` : fault);
}
