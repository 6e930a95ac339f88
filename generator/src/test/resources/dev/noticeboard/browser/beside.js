// A redline's text begins on the first screen, and the list of its changes stands beside it.
() => {
  const article = document.querySelector('article[data-from]');
  if (!article) return [];
  const faults = [];
  const text = article.getBoundingClientRect();
  if (text.top > innerHeight) faults.push(`the text begins ${Math.round(text.top)} pixels down`);
  const list = document.querySelector('.contents');
  if (!list) return faults;
  const box = list.getBoundingClientRect();
  if (box.right > text.left && box.left < text.right) faults.push('the list of changes is not beside the text');
  if (getComputedStyle(list).position !== 'sticky') faults.push('the list of changes does not stay beside the text');
  return faults;
}
