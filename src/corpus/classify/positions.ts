/** What a section's place tells of its type, where words do not. */
export const positions = {
  opening: { zh: '在第一个标题之前', en: 'before the first heading' },
  signature: { zh: '在全文最后，是落款', en: 'at the very end, as a signature' },
  usual: { zh: '在正文中，没有别的线索', en: 'in the body, with no other clue' },
} as const;
