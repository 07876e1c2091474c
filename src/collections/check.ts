import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { collectForms } from '../draft/check/forms.ts';
import type { CorpusFacts } from '../draft/check/knowledge.ts';
import { packTerms } from '../draft/check/terms.ts';
import { collectSentences } from '../draft/check/sentences/write.ts';
import { modelSchema } from '../corpus/model/model.ts';
import type { StoredReport } from '../corpus/stored.ts';
import { countedIn } from '../view-models/countable.ts';
import { genreNorms } from '../view-models/figures/genre-norms.ts';
import { framesOfType } from '../view-models/phrases/phrases.ts';
import { taxonomy } from '../view-models/taxonomy.ts';
import { corpus } from './corpus.ts';
import { derive, type Reports } from './derive.ts';
import { once } from './once.ts';
import { phraseBank } from './phrases.ts';

/** A file that the page of checks loads before it takes a text; its name changes with what it holds. */
export interface CheckFile {
  name: string;
  /** Packed by gzip. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** What a draft is checked with: the pipeline's taxonomy and model, what is known of the corpus, and its sentences. */
export interface CheckFiles {
  terms: CheckFile;
  facts: CheckFile;
  sentences: CheckFile;
  /** False where the corpus could not be read whole. */
  isWhole: boolean;
}

/** Where nothing was learned yet there is no such file. */
const MODEL = import.meta.glob<unknown>('../../content/model.json', { eager: true, import: 'default' });
/** So many frames of each type are offered. */
const MOST_FRAMES = 12;

export const checkFiles: () => Promise<CheckFiles> = once(async () => {
  const { value, isWhole } = await derive('derived/check', await emptyKnowledge(), readKnowledge);
  const model = modelSchema.parse(Object.values(MODEL)[0] ?? {});
  return {
    terms: fileOf('terms', jsonOf(packTerms(taxonomy, model))),
    facts: fileOf('facts', jsonOf(value.facts)),
    sentences: fileOf('sentences', value.sentences),
    isWhole,
  };
});

interface Written {
  facts: CorpusFacts;
  sentences: Uint8Array<ArrayBuffer>;
}

const emptyKnowledge = (): Promise<Written> => readKnowledge(async function* () {});

async function readKnowledge(reports: Reports): Promise<Written> {
  const { near } = await corpus();
  const { frames } = await phraseBank();
  const [sentences, forms] = [collectSentences(), collectForms()];
  const known: CorpusFacts['reports'][number][] = [];
  const counted: StoredReport[] = [];
  for await (const report of reports()) {
    const texts = report.sections.map(({ headline, text }) => `${headline ?? ''}\n${text}`);
    sentences.add(texts);
    forms.add(texts);
    known.push({ id: report.id, title: report.title, anchors: report.sections.map(({ id }) => anchorOf(id)) });
    const own = countedIn(report, near);
    if (own.sections.length > 0) counted.push(own);
  }
  const types = taxonomy.types.filter((type) => type.report).map(({ id }) => id);
  const offered = types.map((type) => [type, framesOfType(frames, type).slice(0, MOST_FRAMES)] as const);
  return {
    facts: {
      genres: genreNorms(counted, types),
      ...forms.list(),
      frames: Object.fromEntries(
        offered.map(([type, all]) => [type, all.map(({ parts, search }) => ({ parts, reports: search.reports }))]),
      ),
      reports: known,
    },
    sentences: sentences.write(),
  };
}

const anchorOf = (section: string): string => section.slice(section.indexOf('/') + 1);

const jsonOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

function fileOf(name: string, content: Uint8Array): CheckFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { name: `${name}.${hash}.bin`, bytes: new Uint8Array(gzipSync(content)) };
}
