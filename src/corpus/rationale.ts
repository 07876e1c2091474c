/** Why a message of a rule is given, where what happened does not say so itself. The rules' ids are permanent. */
const RATIONALES: Readonly<Record<string, string>> = {
  'corpus/near-duplicate': 'What both say counts once in every figure, as the words of the first.',
  'decode/not-text': 'A file that is no text would become a report of nonsense.',
  'input/same-id': 'The id is the address of the report, so two reports cannot share it.',
  'input/same-name': 'Files of one name in different folders are different reports.',
  'outline/number-out-of-turn': 'A heading may have been lost at the source.',
  'outline/stray-number': 'A number of no list is more often an item or a reference than a heading.',
  'parts/collection-in-doubt':
    'A wrong cut would tear a report apart, so a file is cut only where all parts read as reports.',
  'parts/title-returns': 'A running header returns too, so a file is cut only where the numbering begins anew.',
};

/** The reason for a rule; null where its message says it all. */
export const whyOf = (rule: string): string | null => RATIONALES[rule] ?? null;
