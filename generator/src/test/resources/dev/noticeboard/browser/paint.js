() => new Promise(done => {
  const faults = [];
  let largest = null;
  let shift = 0;
  const observe = (type, take) =>
      new PerformanceObserver(list => list.getEntries().forEach(take)).observe({type, buffered: true});
  observe('largest-contentful-paint', entry => { largest = entry; });
  observe('layout-shift', entry => { shift += entry.value; });
  // On a busy machine the first paint is reported late.
  const started = performance.now();
  const decide = () => {
    if (!largest && performance.now() - started < 10000) return setTimeout(decide, 200);
    if (!largest) faults.push('nothing large was painted');
    if (largest && largest.url) faults.push(`the largest thing painted is not text but ${largest.url}`);
    if (shift > 0) faults.push(`the layout shifted by ${shift.toFixed(4)}`);
    done(faults);
  };
  setTimeout(decide, 200);
})
