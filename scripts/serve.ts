import { run } from './run.ts';
import { readSettings } from './settings.ts';
import { serve } from './site/serve.ts';

await run(() => serve(readSettings()));
