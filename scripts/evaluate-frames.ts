import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createNearDuplicates } from '../src/analysis/near-duplicates/index.ts';
import { createPhraseBank } from '../src/analysis/phrases/index.ts';
import type { Frame } from '../src/analysis/phrases/schema.ts';
import { framesOfType, SLOT } from '../src/view-models/phrases/phrases.ts';
import { readLexicon } from './corpus/inputs/taxonomy.ts';
import { buildWith } from './evaluation/folds.ts';
import { PROJECT } from './paths.ts';
import { readDocuments } from './training/documents.ts';

// `npm run evaluate:frames [-- DIR]`: how many of the first thirty frames of each type, and of the first fifty, a reader
// would use again, as judged in the file; of the samples, or of another folder of annotated documents, with the five reports beside them.
const JUDGED = join(PROJECT, 'tests/golden/frames.tsv');
const FIRST = 30;
const LISTED = 50;

const { terms, lexicon } = await readLexicon(join(PROJECT, 'content/taxonomy.yaml'));
const [, , folder = join(PROJECT, 'content/samples')] = process.argv;
const raw = join(PROJECT, 'content/raw');
const documents = await readDocuments(folder, raw);
const reports = buildWith(lexicon.model, documents, terms)
  .flatMap((document) => document.reports)
  .map(({ meta, sections }) => ({ ...meta, sections }));
const comparing = createNearDuplicates();
for (const report of reports) comparing.add(report);
const near = comparing.ask();
const bank = createPhraseBank();
for (const { id, kind, sections } of reports) {
  if (terms.kinds.find(({ name }) => name === kind)?.report === false) continue;
  const counted = sections.filter((section) => near.firsts[section.id] === undefined);
  bank.add({ id, sections: counted.map((section) => ({ ...section, types: section.decided ? section.types : [] })) });
}
const { frames } = bank.ask();

const judged = new Map(
  (await readFile(JUDGED, 'utf8')).split('\n').map((line): [string, string] => {
    const [verdict = '', type = '', words = ''] = line.split('\t');
    return [`${type}\t${words}`, verdict];
  }),
);
const wordsOf = ({ parts }: Frame): string => parts.join(SLOT);
const lists = terms.types.map(({ id }) => ({ id, words: framesOfType(frames, id).slice(0, LISTED).map(wordsOf) }));
const unjudged: string[] = [];

/** What readers say of frames of a type. */
function judge(id: string, words: readonly string[]) {
  const verdicts = words.map((one) => judged.get(`${id}\t${one}`));
  return {
    usable: verdicts.filter((verdict) => verdict === 'usable').length,
    judged: verdicts.filter((verdict) => verdict !== undefined).length,
    unjudged: words.filter((_, at) => verdicts[at] === undefined),
  };
}

const all = { usable: 0, judged: 0 };
for (const { id, words } of lists) {
  const [first, more] = [judge(id, words.slice(0, FIRST)), judge(id, words)];
  unjudged.push(...more.unjudged.map((one) => `?\t${id}\t${one}`));
  [all.usable, all.judged] = [all.usable + first.usable, all.judged + first.judged];
  const further = words.length > FIRST ? `; of the first ${words.length} ${more.usable} of ${more.judged}` : '';
  console.log(
    `${id.padEnd(10)} ${first.usable} of ${first.judged} usable${further}, ${more.unjudged.length} not judged`,
  );
}
const listed = [...new Set(lists.flatMap(({ words }) => words.slice(0, FIRST)))];
const runsIn = (words: string) => words.split(SLOT).filter((run) => run !== '');
const stands = (one: string, other: string) => runsIn(one).every((run) => other.includes(run));
const contained = listed.filter((one) => listed.some((other) => other !== one && stands(one, other)));
const withSlots = frames.filter(({ fillers }) => fillers.length > 0).length;
console.log(`all        ${all.usable} of ${all.judged}, ${((100 * all.usable) / all.judged).toFixed(0)} %`);
console.log(`${frames.length} frames, ${withSlots} of them with slots`);
console.log(`${contained.length} of ${listed.length} stand in another: ${contained.join(', ')}`);
if (unjudged.length > 0) console.log(['not judged:', ...unjudged].join('\n'));
