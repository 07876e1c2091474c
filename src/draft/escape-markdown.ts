/** A line of text as Markdown that reads back as it is. `escapeMarkdown('1. **') === '1\\. \\*\\*'` */
export const escapeMarkdown = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>&#~|]/g, '\\$&')
    .replace(/^(\d+)(?=[.)](\s|$))/, '$1\\')
    .replace(/^[-+=]/, '\\$&');
