import { parseArgs } from 'node:util';
import { told } from './console/language.ts';
import { Refusal } from './console/refusal.ts';
import { run } from './console/run.ts';
import { getBrowser } from './setup/browser.ts';
import { bringBack, putAside } from './setup/examples.ts';

// `npm run setup`: a browser for the tests; with --empty or --examples, the corpus without the examples or with them.
await run(async () => {
  const { empty, examples } = readOptions();
  if (empty) console.log(told.emptied((await putAside()).length));
  else if (examples) console.log(told.filled((await bringBack()).length));
  else getBrowser();
});

function readOptions() {
  const options = { empty: { type: 'boolean' }, examples: { type: 'boolean' }, lang: { type: 'string' } } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Refusal((error as Error).message, 2, error);
  }
}
