/** What stands in 《》, and what stands in “”. */
export const TITLE = /(?<=《)[^《》\n]{4,60}(?=》)/g;
export const TERM = /(?<=[“"])[^“”"，。；：\n]{3,16}(?=[”"])/g;
