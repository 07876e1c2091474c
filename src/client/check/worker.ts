import { compileLexicon, type Lexicon } from '../../corpus/lexicon.ts';
import { ReportError } from '../../corpus/message.ts';
import { checking, type Checked } from '../../draft/check/index.ts';
import type { CorpusFacts, Knowledge } from '../../draft/check/knowledge.ts';
import { openSentences } from '../../draft/check/sentences/read.ts';
import { unpackModel, type PackedTerms } from '../../draft/check/terms.ts';
import type { CheckResponse, CheckRequest, ShownCheck, Sources } from './protocol.ts';

// The pipeline beside the page. All that it needs is loaded before the page takes a text; after that it asks for nothing,
// but for the readers of files when one is opened, before it is read.

interface Loaded {
  lexicon: Lexicon;
  knowledge: Knowledge;
}

let loaded: Loaded | null = null;
/** The check that is wanted; an older one stops at its next step. */
let wanted = 0;

const answer = (message: CheckResponse): void => postMessage(message);
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  if (data.is === 'load') void load(data.sources);
  else if (data.is === 'read') void read(data);
  else void check(data);
});

async function load(sources: Sources): Promise<void> {
  try {
    const [terms, facts, sentences] = await Promise.all([
      get(sources.terms),
      get(sources.facts),
      get(sources.sentences),
    ]);
    const packed = JSON.parse(await terms.text()) as PackedTerms;
    const corpus = JSON.parse(await facts.text()) as CorpusFacts;
    const index = openSentences(await sentences.arrayBuffer());
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

/** A file of the build; its name changes with what it holds. */
async function get(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return new Response(response.body!.pipeThrough(new DecompressionStream('gzip')));
}

async function check({ turn, writing }: Extract<CheckRequest, { is: 'check' }>): Promise<void> {
  wanted = turn;
  // What came in meanwhile is heard first.
  await pause();
  if (turn !== wanted || !loaded) return;
  try {
    const steps = checking(writing, loaded.lexicon, loaded.knowledge);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      if (step.value) answer({ is: 'glanced', turn, checked: shown(step.value) });
      await pause();
      if (turn !== wanted) return;
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
