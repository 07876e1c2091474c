import { showCount } from './count.ts';

showCount();
// Another tab, or this page as Back takes it out of memory, may have another number.
addEventListener('storage', () => showCount());
addEventListener('pageshow', () => showCount());
