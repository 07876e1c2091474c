import { readTwins } from './files.ts';
import { completeLinks } from './links.ts';
import { startFromFolder } from './workers.ts';

// Runs before the code of a page that is opened from a folder.
readTwins();
startFromFolder();
completeLinks();
