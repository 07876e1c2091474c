import { run } from './console/run.ts';
import { readSettings } from './settings.ts';
import { serve } from './site/serve.ts';

await run(() => serve(readSettings()));
