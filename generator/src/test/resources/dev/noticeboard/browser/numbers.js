// What is wrong with the numbers of changes: small flags that touch their change, and are no text.
() => [...document.querySelectorAll('article .change')].filter(e => e.checkVisibility()).flatMap(change => {
  const faults = [];
  const what = `the number of ${change.id}`;
  const copy = change.cloneNode(true);
  copy.querySelectorAll('.vh').forEach(e => e.remove());
  const text = copy.textContent.replaceAll('\u2060', '').trim();
  if (text) faults.push(`${what} is read as text: “${text}”`);
  const drawn = getComputedStyle(change.querySelector('.next'), '::before');
  if (!drawn.content.startsWith('counter(') || drawn.borderBlockStartStyle === 'none') {
    faults.push(`${what} is not drawn in a frame`);
  }
  const before = change.previousSibling;
  // below a block that has no words, or behind another number, it has a line or a place of its own
  if (change.closest('.alone') || !before || before.className === 'change') return faults;
  const range = document.createRange();
  range.selectNode(before);
  // an element without width is where hidden words stand
  const end = [...(before.getClientRects?.() ?? range.getClientRects())].filter(box => box.width > 0).at(-1);
  if (!end) return faults;
  const place = change.getClientRects()[0];
  if (place.width > 1) faults.push(`${what} takes ${Math.round(place.width)} pixels of its line`);
  if (place.top > end.bottom || place.bottom < end.top) faults.push(`${what} has wrapped away from its change`);
  const rightToLeft = getComputedStyle(change).direction === 'rtl';
  const apart = rightToLeft ? end.left - place.right : place.left - end.right;
  if (Math.abs(apart) > 1) faults.push(`${what} is ${Math.round(apart)} pixels from its change`);
  const flag = change.querySelector('.next').getBoundingClientRect();
  const off = rightToLeft ? flag.left - place.left : flag.right - place.right;
  if (Math.abs(off) > 1 || flag.bottom > place.bottom || flag.bottom < place.top - 2) {
    faults.push(`${what} does not touch its change`);
  }
  return faults;
})
