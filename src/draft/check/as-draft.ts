import { DEEPEST } from '../numbered.ts';
import type { Draft, DraftBlock } from '../writing/draft.ts';
import { emptyDraft } from '../writing/draft.ts';
import { ownBlock, type Namer } from '../writing/edit.ts';
import type { ParsedDraft, DraftSection } from './draft.ts';
import { linesOf, type Line } from '../../text/lines.ts';

/**
 * A text that was checked as a draft to write on: each line a block, headings as the check has read them and without
 * their numbers, which a draft gives anew. What stands in no heading stays as it is, so that no line is lost.
 */
export function asDraft(
  { text, title, sections }: Pick<ParsedDraft, 'text' | 'title' | 'sections'>,
  name: Namer,
): Draft {
  const lines = linesOf(text);
  const isTitled = title !== '' && lines[0]?.text === title;
  const entry = name();
  const blocks = lines.slice(isTitled ? 1 : 0).flatMap((line) => {
    const section = sections.find(({ start }) => start >= line.start && start < line.end);
    return blocksOf(line, section, name).map((block) => ({ ...block, entry }));
  });
  return { ...emptyDraft(name(), isTitled ? title : ''), blocks };
}

function blocksOf(line: Line, section: DraftSection | undefined, name: Namer): DraftBlock[] {
  const type = section?.types[0] ?? null;
  const paragraph = { ...ownBlock(name, 0), text: line.text, type };
  if (!section?.heading || section.start !== line.start) return [paragraph];
  const bare = line.text.slice(section.marker?.length ?? 0).trimStart();
  if (!line.text.startsWith(section.marker ?? '') || !bare.startsWith(section.heading)) return [paragraph];
  const end = section.runIn ? endOf(bare, section.heading) : bare.length;
  const heading = { ...ownBlock(name, Math.min(Math.max(section.depth, 1), DEEPEST)), text: bare.slice(0, end), type };
  const rest = bare.slice(end).trim();
  return rest === '' ? [heading] : [heading, { ...ownBlock(name, 0), text: rest, isRunIn: true }];
}

/** Where a heading that its paragraph goes on from ends, its closing mark included. */
const endOf = (text: string, heading: string): number =>
  heading.length + (/^[。：:；;]/.test(text.slice(heading.length)) ? 1 : 0);
