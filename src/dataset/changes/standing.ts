import type { StoredReport } from '../../corpus/stored.ts';
import type { ReportStanding } from './schema.ts';

/** Gives a short digest of a text. */
export type Digest = (text: string) => string;

/** What is kept of a report, to tell at the next build what became of it. */
export function standingOf(
  { title, kind, year, byline, source, sections }: StoredReport,
  digest: Digest,
): ReportStanding {
  const wordsOf = ({ headline, text }: StoredReport['sections'][number]) => bare((headline ?? '') + text);
  return {
    file: digest(source.sha256),
    // A heading that becomes text, or the other way round, leaves the words as they are.
    text: digest(bare(byline.join('')) + sections.map(wordsOf).join('')),
    identity: digest(JSON.stringify([title, kind, year])),
    sections: Object.fromEntries(
      sections.map((section) => [
        section.id.slice(section.id.indexOf('/') + 1),
        [digest(wordsOf(section)), section.types.join(' '), section.topics.join(' ')] as const,
      ]),
    ) as ReportStanding['sections'],
  };
}

const bare = (text: string): string => text.replace(/\s/g, '');
