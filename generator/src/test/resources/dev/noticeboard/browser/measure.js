limits => {
  const faults = new Set();
  const dense = /^(ja|zh|ko)\b/;
  for (const block of document.querySelectorAll('main :is(p, li, dd)')) {
    if (!seen(block) || block.closest('nav, table')) continue;
    const limit = dense.test(block.closest('[lang]').lang) ? limits.dense : limits.letters;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const lines = new Map();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest('p, li, dd') !== block || !seen(node.parentElement)) continue;
      for (const word of node.data.matchAll(limit === limits.dense ? /\S/gu : /\S+\s*/g)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].trimEnd().length);
        // a word that no line can hold is broken, and makes none of them longer
        if (range.getClientRects().length > 1) continue;
        const box = range.getBoundingClientRect();
        // words of one line may differ in height, so lines are told apart by their middle
        const middle = (box.top + box.bottom) / 2;
        const line = [...lines.keys()].find(y => Math.abs(y - middle) < 6) ?? middle;
        lines.set(line, (lines.get(line) ?? '') + word[0].replace(/\s+/g, ' '));
      }
    }
    for (const line of lines.values()) {
      // A Latin letter among full-width glyphs takes half the room of one.
      const length = Math.ceil([...line.trim()]
          .reduce((sum, c) => sum + (limit === limits.dense && c < '\u0300' ? 0.5 : 1), 0));
      if (length > limit) faults.add(`a line has ${length} characters, not ${limit} at most: “${line.trim()}”`);
    }
  }
  return [...faults];
}
