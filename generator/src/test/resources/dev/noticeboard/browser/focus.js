// Called once to remember what the Tab key must reach, then after each press with the position expected.
expected => {
  if (expected == null) {
    window.expectedTargets = targets();
    return window.expectedTargets.map(name);
  }
  const element = document.activeElement;
  const wanted = window.expectedTargets[expected];
  if (element !== wanted) return [`Tab reaches ${name(element)} instead of ${name(wanted)}`];
  const faults = [];
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  if (box.top < -1 || box.left < -1 || box.top > innerHeight - 1 || box.left > innerWidth - 1) {
    faults.push(`${name(element)} has the focus out of view`);
  } else {
    const hit = document.elementFromPoint(
        Math.min(box.left + box.width / 2, innerWidth - 1), Math.min(box.top + box.height / 2, innerHeight - 1));
    if (hit && !element.contains(hit) && !hit.contains(element)) faults.push(`${name(element)} has the focus, covered by ${name(hit)}`);
  }
  const style = getComputedStyle(element);
  if (['none', 'auto'].includes(style.outlineStyle) || parseFloat(style.outlineWidth) < 2) {
    faults.push(`${name(element)} has the focus without an outline of 2 pixels`);
  } else {
    const under = ground(element.parentElement);
    const ratio = contrast(over(rgba(style.outlineColor), under), under);
    if (ratio < 3) faults.push(`the outline of ${name(element)} has a contrast of ${ratio.toFixed(2)}, not 3`);
  }
  return faults;
}
