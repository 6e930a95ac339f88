// What has lost its shape where the visitor's own colours replace those of the page.
() => {
  const faults = [];
  const line = element => {
    const style = getComputedStyle(element);
    // an underline that is raised over the baseline and leaves no gaps goes through Arabic letters
    const through = parseFloat(style.textUnderlineOffset) < 0 && style.textDecorationSkipInk === 'none';
    const drawn = through ? style.textDecorationLine.replace('underline', 'line-through') : style.textDecorationLine;
    return `${drawn} ${style.textDecorationStyle}`;
  };
  const lined = (selector, wanted) => {
    for (const element of document.querySelectorAll(selector)) {
      if (seen(element) && line(element) !== wanted) {
        faults.push(`${name(element)} is drawn ${line(element)}, not ${wanted}`);
      }
    }
  };
  lined('ins', 'underline double');
  lined('del:not(.moved)', 'line-through solid');
  lined('del.moved', 'line-through double');
  lined('main :is(p, li, dd, td) > a[href]', 'underline solid');
  for (const element of document.querySelectorAll('.banner, .reworded')) {
    const style = getComputedStyle(element);
    const bordered = style.borderBlockStartStyle !== 'none' && parseFloat(style.borderBlockStartWidth) > 0;
    if (seen(element) && !bordered) faults.push(`${name(element)} has no border`);
  }
  return faults;
}
