() => targets().flatMap(element => {
  element.focus({preventScroll: true});
  const style = getComputedStyle(element);
  let block = element.parentElement;
  while (getComputedStyle(block).display === 'inline') block = block.parentElement;
  // WCAG 2.2, 2.5.8: a target in a sentence is as high as its line
  const inSentence = style.display === 'inline'
      && /\p{L}/u.test((block.innerText ?? '').replace(element.innerText ?? '', ''));
  const box = element.getBoundingClientRect();
  return inSentence || (box.width >= 24 && box.height >= 24)
      ? [] : [`${name(element)} measures ${Math.round(box.width)} by ${Math.round(box.height)}, not 24 by 24`];
})
