// What only its colour would tell: a status without words, a move that no words speak of.
() => {
  const faults = [];
  for (const banner of document.querySelectorAll('.banner')) {
    const style = getComputedStyle(banner);
    const bordered = style.borderBlockStartStyle !== 'none' && parseFloat(style.borderBlockStartWidth) > 0;
    if (!bordered || !banner.querySelector('strong')) {
      faults.push(`${name(banner)} is told from the text by its ground alone`);
    }
  }
  const spoken = '.section-change, .change-note';
  for (const mark of document.querySelectorAll('article ins.moved, article del.moved')) {
    const block = mark.closest('[data-change]');
    const told = block?.querySelector(spoken) ?? block?.nextElementSibling?.querySelector(spoken);
    if (!told || !seen(told)) faults.push(`no words say that ${name(mark)} moved`);
  }
  return faults;
}
