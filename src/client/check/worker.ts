import { compileLexicon, type Lexicon } from '../../corpus/lexicon.ts';
import { ReportError } from '../../corpus/message.ts';
import { checking, type Checked } from '../../draft/check/index.ts';
import type { CorpusFacts, Knowledge } from '../../draft/check/knowledge.ts';
import { openSentences } from '../../draft/check/sentences/read.ts';
import { unpackModel, type PackedTerms } from '../../draft/check/terms.ts';
import type { CheckRequest, Loads, ShownCheck, WorkerAnswer } from './protocol.ts';

// The pipeline beside the page, which hands it all that it needs before it takes a text. It asks for nothing but the
// readers of files, when one is opened, before it is read.

interface Loaded {
  lexicon: Lexicon;
  knowledge: Knowledge;
}

let loaded: Loaded | null = null;
/** Whether the check at hand is no longer wanted; it stops at its next step. */
let isDropped = false;

const answer = (message: WorkerAnswer): void => postMessage(message);
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  if (data.is === 'load') void load(data.loads);
  else if (data.is === 'read') void read(data);
  else if (data.is === 'drop') isDropped = true;
  else void check(data);
});

answer({ is: 'started' });

async function load({ terms, facts, sentences }: Loads): Promise<void> {
  try {
    const packed = (await unpacked(terms).json()) as PackedTerms;
    const corpus = (await unpacked(facts).json()) as CorpusFacts;
    const index = openSentences(await unpacked(sentences).arrayBuffer());
    loaded = {
      lexicon: compileLexicon(packed.taxonomy, unpackModel(packed)),
      knowledge: { ...corpus, sentences: index },
    };
    const { genres, frames, reports } = corpus;
    answer({ is: 'loaded', known: { genres, frames, reports, held: index.held, all: index.all } });
  } catch (error) {
    answer({ is: 'not-loaded', reason: (error as Error).message });
  }
}

const unpacked = (bytes: ArrayBuffer): Response =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));

async function check({ turn, writing }: Extract<CheckRequest, { is: 'check' }>): Promise<void> {
  isDropped = false;
  try {
    const { lexicon, knowledge } = loaded!;
    const steps = checking(writing, lexicon, knowledge);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      if (step.value) answer({ is: 'glanced', turn, checked: shown(step.value) });
      await pause();
      if (isDropped) return answer({ is: 'dropped' });
    }
    answer({ is: 'checked', turn, checked: shown(step.value) });
  } catch (error) {
    answer({ is: 'failed', turn, reason: (error as Error).message });
  }
}

/** The page has the lines of its text. */
function shown({ draft, findings }: Checked): ShownCheck {
  const { lines: _, ...rest } = draft;
  return { draft: rest, findings };
}

async function read({ turn, name, file }: Extract<CheckRequest, { is: 'read' }>): Promise<void> {
  try {
    const { openFile } = await import('../../draft/check/open-file.ts');
    const bytes = new Uint8Array(await file.arrayBuffer());
    answer({ is: 'read', turn, name, ...(await openFile({ file: name, bytes })) });
  } catch (error) {
    const place = error instanceof ReportError ? error.place : null;
    const { rule = 'input/unreadable', reason = (error as Error).message, advice = '' } = place ?? {};
    answer({ is: 'refused', turn, name, rule, reason, advice });
  }
}
