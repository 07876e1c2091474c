import { collectForms } from '../../../src/draft/check/forms.ts';
import type { GenreNorm, Knowledge } from '../../../src/draft/check/knowledge.ts';
import { openSentences } from '../../../src/draft/check/sentences/read.ts';
import { collectSentences } from '../../../src/draft/check/sentences/write.ts';

/** What would be known of a corpus of these reports, each of one section. */
export function knowledgeOf(corpus: readonly string[], genres: readonly GenreNorm[] = []): Knowledge {
  const [sentences, forms] = [collectSentences(), collectForms()];
  for (const text of corpus) {
    sentences.add([text]);
    forms.add([text]);
  }
  const reports = corpus.map((_, index) => ({ id: `r${index}`, title: `报告${index}`, anchors: ['s0'] }));
  return { genres, frames: {}, reports, ...forms.list(), sentences: openSentences(sentences.write().buffer) };
}
