/** `formatNumber(15994) === '15,994'` */
export const formatNumber = (number: number): string => number.toLocaleString('zh-CN');
