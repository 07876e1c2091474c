/** `fill('第 {m} 页，共 {n} 页', { m: 2, n: 9 }) === '第 2 页，共 9 页'` */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
