import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Preloaded by `npm run trial:bytes`: every folder is read backwards, as another disk might list it.
const { readdir: asked, readdirSync } = fs;
const { readdir: promised } = fs.promises;
const reversed = <T>(entries: T): T => (Array.isArray(entries) ? (entries.toReversed() as T) : entries);

fs.readdirSync = ((...args: Parameters<typeof readdirSync>) => reversed(readdirSync(...args))) as typeof readdirSync;
fs.promises.readdir = (async (...args: Parameters<typeof promised>) =>
  reversed(await promised(...args))) as typeof promised;
fs.readdir = ((...args: unknown[]) => {
  const done = args.at(-1) as (error: Error | null, entries?: unknown) => void;
  const last = (error: Error | null, entries?: unknown) => done(error, reversed(entries));
  Reflect.apply(asked, fs, [...args.slice(0, -1), last]);
}) as typeof asked;
syncBuiltinESMExports();
