/** Red, green and blue of `#rrggbb`, each from 0 to 255. */
const parts = (color: string): [number, number, number] => [
  parseInt(color.slice(1, 3), 16),
  parseInt(color.slice(3, 5), 16),
  parseInt(color.slice(5, 7), 16),
];

/** How light a colour is, from 0 to 1, as WCAG 2.2 defines it: `luminance('#ffffff') → 1` */
export function luminance(color: string): number {
  const [red, green, blue] = parts(color).map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it: `contrast('#000000', '#ffffff') → 21` */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour with a share of another in it: `mixed('#000000', '#ffffff', 0.5) → '#808080'` */
export function mixed(color: string, other: string, share: number): string {
  const [from, to] = [parts(color), parts(other)];
  const mix = from.map((part, at) => Math.round(part + (to[at]! - part) * share));
  return `#${mix.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
