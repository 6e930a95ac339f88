// What the tables are in the HTML, and what their cells show of the names of their columns. A header of
// a row heads its card, and needs no name.
() => {
  const tables = [...document.querySelectorAll('table')].filter(e => e.checkVisibility());
  const faults = [];
  // In a redline a column's name may be a change, with a spoken word and a number.
  const own = element => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('[data-nb]').forEach(e => e.remove());
    return words(copy);
  };
  for (const table of tables) {
    const columns = [...table.querySelectorAll('thead th')].map(own);
    for (const cell of table.querySelectorAll('td')) {
      const column = columns[cell.cellIndex];
      const named = [...cell.children].some(e => seen(e) && column && words(e).replace(/[:：]$/, '') === column);
      const card = getComputedStyle(cell).display === 'block';
      if (card && !named) faults.push(`the cell ${name(cell)} does not show the name of its column`);
      if (!card && named) faults.push(`the cell ${name(cell)} shows the name of its column, which its table shows as well`);
    }
  }
  const count = selector => tables.reduce((sum, table) => sum + table.querySelectorAll(selector).length, 0);
  return {
    faults,
    table: tables.length,
    row: count('tr'),
    columnheader: count('th[scope=col]'),
    rowheader: count('th[scope=row]'),
    cell: count('td'),
    caption: count('caption'),
  };
}
