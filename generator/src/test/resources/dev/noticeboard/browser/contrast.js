() => {
  const faults = new Map();
  const judge = (what, colour, under, least) => {
    const ratio = contrast(over(colour, under), under);
    const key = what.split(' ')[0] + colour + under + least;
    if (ratio < least && !faults.has(key)) {
      faults.set(key, `the ${what} has a contrast of ${ratio.toFixed(2)}, not ${least}`);
    }
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !seen(element)) continue;
    const [r, g, b, a] = rgba(getComputedStyle(element).color);
    judge(`text “${node.data.trim().slice(0, 40)}”`, [r, g, b, a * opacity(element)], ground(element),
        element.closest('article') ? 7 : 4.5);
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (!seen(element)) continue;
    const style = getComputedStyle(element);
    for (const side of ['Top', 'Right', 'Bottom', 'Left']) {
      const line = rgba(style[`border${side}Color`]);
      const drawn = !['none', 'hidden'].includes(style[`border${side}Style`])
          && parseFloat(style[`border${side}Width`]) > 0 && line[3] > 0;
      if (drawn) judge(`border of ${name(element)}`, line, ground(element.parentElement), 3);
    }
  }
  return [...faults.values()];
}
