import { readFileSync } from 'node:fs';
import type { EngineId } from './engines.ts';
import { INDEXERS, type PeerSource } from './indexers.ts';
import { added, usageOfOwn } from './usage.ts';

// `node index-one.ts ENGINE SOURCE FOLDER`: one index in a process of its own, and what that took.
const [, , engine, source, folder] = process.argv as [string, string, Exclude<EngineId, 'ripgrep'>, string, string];
const read = JSON.parse(readFileSync(source, 'utf8')) as PeerSource;
const before = usageOfOwn();
const beside = await INDEXERS[engine](read, folder);
const { seconds, megabytes } = beside ? added(usageOfOwn(), beside) : usageOfOwn();
console.log(JSON.stringify({ seconds: seconds - before.seconds, megabytes }));
