import type { Locale } from './locale.ts';

/** What needs script, by page. */
export type Scripted = 'search' | 'compare' | 'draft' | 'check' | 'review' | 'subsets';

interface NoScriptWords {
  needs: Record<Scripted, string>;
  /** Before the links to what does not. */
  instead: string;
}

/** What a page says that needs script and has none. */
export const noScriptWords: Record<Locale, NoScriptWords> = {
  zh: {
    needs: {
      search: '查找要用脚本，现在脚本没有开，或者没有载入。',
      compare: '并排要用脚本，现在脚本没有开，或者没有载入。',
      draft: '草稿要用脚本，现在脚本没有开，或者没有载入。文段可以从下面各页选中复制。',
      subsets: '子集要用脚本，现在脚本没有开，或者没有载入。各类型的典型词在“统计”里。',
      check: '检查要用脚本，稿子才不必传出去；现在脚本没有开，或者没有载入。',
      review: '按键改判要用脚本，现在脚本没有开，或者没有载入。下面各处照样可以看，命令也写着：照它改，不用脚本。',
    },
    instead: '不用脚本也能读：',
  },
  en: {
    needs: {
      search: 'Searching needs scripts, which are off or have not loaded.',
      compare: 'Comparing needs scripts, which are off or have not loaded.',
      draft: 'Drafts need scripts, which are off or have not loaded. Passages can be copied from the pages below.',
      subsets: 'Subsets need scripts, which are off or have not loaded. “Figures” has the typical words of each type.',
      check: 'Checking needs scripts, so that the draft need not be sent; they are off or have not loaded.',
      review:
        'Deciding by keys needs scripts, which are off or have not loaded. The decisions stand below all the same, each with the command that overrules it.',
    },
    instead: 'These can be read without scripts: ',
  },
};
