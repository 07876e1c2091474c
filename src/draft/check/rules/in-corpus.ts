import type { KnownSentence } from '../known-sentence.ts';
import type { ParsedDraft } from '../draft.ts';
import type { RuleFinding, Rule } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';

/** White space and what counts a point may stand between two sentences that follow each other. */
const FARTHEST = 6;

export const inCorpus: Rule = {
  id: 'in-corpus',
  why: 'What others have written word for word is what a check for plagiarism finds.',
  examples: [
    {
      corpus: ['坚持把党建工作与业务工作同谋划、同部署、同推进，以高质量党建引领高质量发展。'],
      text: '一是坚持把党建工作与业务工作同谋划、同部署、同推进，以高质量党建引领高质量发展。',
      found: ['坚持把党建工作与业务工作同谋划、同部署、同推进，以高质量党建引领高质量发展。'],
    },
  ],
  counterExamples: [
    {
      corpus: ['坚持把党建工作与业务工作同谋划、同部署、同推进，以高质量党建引领高质量发展。'],
      text: '坚持把党建工作写进年度计划，逐月对照检查，年底逐条销号。坚持学习。',
    },
  ],
  find: (draft, knowledge) =>
    runs(knownIn(draft, knowledge).filter(({ isExact }) => isExact)).map((run) => foundOf(run, 'exact')),
};

export const nearCorpus: Rule = {
  id: 'near-corpus',
  why: 'What others have written with a word or two changed is found by such a check too.',
  examples: [
    {
      corpus: ['坚持把党建工作与业务工作同谋划、同部署、同推进，以高质量党建引领高质量发展。'],
      text: '坚持把党建工作与业务工作同谋划、同部署、同推进，以高质量党建推动高质量发展。',
      found: ['坚持把党建工作与业务工作同谋划、同部署、同推进，以高质量党建推动高质量发展。'],
    },
  ],
  counterExamples: [
    {
      corpus: ['坚持把党建工作与业务工作同谋划、同部署、同推进，以高质量党建引领高质量发展。'],
      text: '坚持把党建工作与业务工作同谋划、同部署、同推进，以高质量党建引领高质量发展。',
    },
    {
      corpus: ['坚持以习近平新时代中国特色社会主义思想为指导，全面落实市委决策部署。'],
      text: '坚持以习近平新时代中国特色社会主义思想为指导，办好每一所山村小学。',
    },
  ],
  find: (draft, knowledge) =>
    runs(knownIn(draft, knowledge).filter(({ isExact }) => !isExact)).map((run) => foundOf(run, 'near')),
};

const known = new WeakMap<ParsedDraft, readonly KnownSentence[]>();

/** Both rules look at the same sentences. */
function knownIn(draft: ParsedDraft, { sentences }: Knowledge): readonly KnownSentence[] {
  const found = known.get(draft) ?? sentences.find(draft.text);
  known.set(draft, found);
  return found;
}

/** Sentences that follow each other in the draft and stand in one section of the corpus are one finding. */
function runs(sentences: readonly KnownSentence[]): KnownSentence[][] {
  const all: KnownSentence[][] = [];
  for (const sentence of sentences) {
    const last = all.at(-1)?.at(-1);
    if (last?.section === sentence.section && sentence.start - last.end <= FARTHEST) all.at(-1)!.push(sentence);
    else all.push([sentence]);
  }
  return all;
}

function foundOf(run: readonly KnownSentence[], says: string): RuleFinding {
  const { section, start } = run[0]!;
  const reports = Math.max(...new Set(run.map((sentence) => sentence.reports)));
  return { says, values: { n: reports, sentences: run.length }, places: [{ start, end: run.at(-1)!.end }], section };
}
