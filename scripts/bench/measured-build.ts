import { join } from 'node:path';
import { buildCorpus } from '../corpus/build.ts';
import { PROJECT } from '../paths.ts';

// `node measured-build.ts RAW OUT [--cold]`: one build in a process of its own, its time and its peak of memory.
const [, , raw, out, cold] = process.argv as [string, string, string, string, string?];
const started = performance.now();
await buildCorpus({ raw, out, taxonomy: join(PROJECT, 'content/taxonomy.yaml'), cold: cold === '--cold' });
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1000 }));
