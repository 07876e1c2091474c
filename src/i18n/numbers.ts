// `toLocaleString` makes one of these for every number.
const FORMAT = new Intl.NumberFormat('zh-CN');

/** `formatNumber(15994) === '15,994'` */
export const formatNumber = (number: number): string => FORMAT.format(number);
