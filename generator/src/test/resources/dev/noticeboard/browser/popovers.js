() => [...document.querySelectorAll('button[popovertarget]')].filter(e => e.checkVisibility()).map((button, i) => {
  button.dataset.popoverOfTest = i;
  return `[data-popover-of-test="${i}"]`;
})
