// Every link within the site, as the browser resolves it.
() => [...document.querySelectorAll('a[href], link[href]')]
    .filter(e => e.href.startsWith(location.protocol === 'file:' ? 'file:' : location.origin + '/'))
    .map(e => e.href)
