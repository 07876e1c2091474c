import type { Evidence } from '../corpus/schema.ts';
import type { Role } from '../corpus/taxonomy.ts';
import type { Locale } from './locale.ts';

/** How evidence from somewhere is said with its words. `heading('问题', '不足') → 标题里有“问题”、“不足”` */
type EvidenceWords = Readonly<Record<Evidence['from'], (...words: readonly string[]) => string>>;

const quoted = (words: readonly string[], and: string): string => words.map((word) => `“${word}”`).join(and);

const zhPositions: Readonly<Record<Role, string>> = {
  opens: '在第一个标题之前',
  closes: '在全文最后，是落款',
  usual: '在正文中，没有别的线索',
};

const enPositions: Readonly<Record<Role, string>> = {
  opens: 'before the first heading',
  closes: 'at the very end, as a signature',
  usual: 'in the body, with no other clue',
};

export const evidenceWords: Readonly<Record<Locale, EvidenceWords>> = {
  zh: {
    heading: (...words) => `标题里有${quoted(words, '、')}`,
    text: (...words) => `正文里有${quoted(words, '、')}`,
    position: (role) => `位置：${zhPositions[role as Role]}`,
    parent: (...words) => `上级标题里有${quoted(words, '、')}`,
    children: (...words) => `下级文段里有${quoted(words, '、')}`,
    override: (why = '未写理由') => `人工确定：${why}`,
    inherited: (anchor) => `人工确定：随上级文段 ${anchor}`,
  },
  en: {
    heading: (...words) => `In its heading: ${quoted(words, ', ')}`,
    text: (...words) => `In its text: ${quoted(words, ', ')}`,
    position: (role) => `By its position: ${enPositions[role as Role]}`,
    parent: (...words) => `In a heading above: ${quoted(words, ', ')}`,
    children: (...words) => `In the passages below: ${quoted(words, ', ')}`,
    override: (why = 'no reason given') => `Decided by a person: ${why}`,
    inherited: (anchor) => `Decided by a person, for the passage above: ${anchor}`,
  },
};
