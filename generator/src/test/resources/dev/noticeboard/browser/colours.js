// Colours as sRGB with alpha, whatever notation the browser computed, and their contrast by WCAG 2.2.
let canvas;
const known = new Map();
function rgba(css) {
  if (!known.has(css)) {
    canvas ??= document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    known.set(css, [r, g, b, a / 255]);
  }
  return known.get(css);
}
function over(top, bottom, alpha = top[3]) {
  return [0, 1, 2].map(i => top[i] * alpha + bottom[i] * (1 - alpha)).concat(1);
}
function sheet() {
  const root = document.documentElement;
  const before = root.style.backgroundColor;
  root.style.backgroundColor = 'Canvas';
  const colour = rgba(getComputedStyle(root).backgroundColor);
  root.style.backgroundColor = before;
  return colour;
}
let canvasColour;
function ground(element) {
  if (!element) return canvasColour ??= sheet();
  const own = rgba(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, ground(element.parentElement));
}
function luminance(colour) {
  const [r, g, b] = colour.slice(0, 3).map(v => v / 255)
      .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
function opacity(element) {
  return element ? getComputedStyle(element).opacity * opacity(element.parentElement) : 1;
}
// What only a screen reader gets is in a box of one pixel, cut off.
function seen(element) {
  if (!element.checkVisibility({visibilityProperty: true, opacityProperty: true})) return false;
  for (let e = element; e; e = e.parentElement) {
    const style = getComputedStyle(e);
    if (style.position === 'absolute' && style.overflow !== 'visible' && e.offsetWidth <= 1) return false;
  }
  return true;
}
function words(element) {
  return (element.textContent || '').replace(/\s+/g, ' ').trim().slice(0, 40);
}
function name(element) {
  const of = element.localName + (element.id ? '#' + element.id : '');
  return words(element) ? `${of} “${words(element)}”` : of;
}
function targets() {
  return [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex]')]
      .filter(e => e.tabIndex >= 0 && e.checkVisibility({visibilityProperty: true}))
      .filter(e => e.localName !== 'summary' || e === e.parentElement.querySelector(':scope > summary'));
}
