/** Characters of a text, white space not counted. `countChars('学习 & 𠮷') === 4` */
export const countChars = (text: string): number => text.replace(/\s|[\uDC00-\uDFFF]/g, '').length;
