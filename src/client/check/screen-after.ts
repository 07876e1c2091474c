import { movedBy, type TextEdit } from '../../draft/check/edit.ts';
import type { CheckScreen, NamedFinding, ReadDraft } from './screen.ts';

/** What was found moves with the text until the next answer. */
export function movedScreen(screen: CheckScreen, edit: TextEdit): CheckScreen {
  const { draft, findings } = screen;
  const sections = (draft?.sections ?? []).map((section) =>
    section.start < edit.end ? section : { ...section, start: section.start + edit.by },
  );
  return {
    ...screen,
    findings: findings.map((finding) => ({ ...finding, places: movedBy(finding.places, edit) })),
    draft: draft && { ...draft, sections },
  };
}

/** What the outline shows; the other rules look at words alone. */
const OF_OUTLINE = new Set(['missing-type', 'unusual-order', 'numbering', 'level-jump']);

/** What the words show is drawn at once; beside it stands, until it is read again, the outline that was read last. */
export function glancedScreen(screen: CheckScreen, read: ReadDraft, found: readonly NamedFinding[]): CheckScreen {
  const isOutlined = (screen.draft?.sections.length ?? 0) > 0;
  const kept = screen.findings.filter(({ rule, places }) => OF_OUTLINE.has(rule) && places.length > 0);
  const draft = isOutlined ? { ...screen.draft!, text: read.text, chars: read.chars } : read;
  return { ...screen, draft, findings: [...kept, ...found], isGlance: !isOutlined };
}
