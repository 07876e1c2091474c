/** How wide a text is, in heights of its characters: letters and digits are little more than half as wide. */
export const emsOf = (text: string): number => 0.55 * text.length + 0.45 * text.replace(/[ -~]/g, '').length;

/** What a line may not be parted in: letters and digits, or a character, with the marks beside it. */
const UNIT = /^“?(?:[\w.,%+×-]+|.)[，。、；：！？”）》—“（《]*/u;

/** How wide is what a line begins with; a line above that has no room for it goes on. */
export const firstEms = (line: string): number => emsOf(UNIT.exec(line)?.[0] ?? '');
