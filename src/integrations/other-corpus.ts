import type { AstroIntegration } from 'astro';
import type { InEnglish } from '../i18n/pages.ts';

/** One of two corpora, each a site of its own, as it stands to the other. */
export interface OtherCorpus {
  /** Whether this one is that of the samples written for the project. */
  areSamples: boolean;
  /** Where the other one begins, percent-encoded, with a slash at both ends. */
  base: string;
  /** Which of its pages stand in English too. */
  inEnglish: InEnglish;
}

/** Tells the pages of the other corpus; without it there is none. */
export function otherCorpus({ areSamples, base, inEnglish }: OtherCorpus): AstroIntegration {
  return {
    name: 'wenduan-other-corpus',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const define = {
          'import.meta.env.ARE_SAMPLES': String(areSamples),
          'import.meta.env.OTHER_BASE': JSON.stringify(base),
          'import.meta.env.OTHER_IN_ENGLISH': JSON.stringify(inEnglish),
        };
        updateConfig({ vite: { define } });
      },
    },
  };
}
