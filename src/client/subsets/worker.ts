import type { Counts } from '../../analysis/counts/counts.ts';
import { openCounts } from '../../analysis/counts/read.ts';
import { closestItems, keyItems, type SectionStanding } from '../../analysis/counts/weigh.ts';
import type { ContrastRequest, Reply } from './protocol.ts';

// Weighs beside the page: some hundred thousand counts a question.

let loading: Promise<{ counts: Counts; standing: SectionStanding }> | null = null;

const reply = (message: Reply): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ContrastRequest>) => {
  if (data.is === 'load') loading = load(data);
  else void weigh(data);
});

async function load({
  file,
  standing,
}: Extract<ContrastRequest, { is: 'load' }>): Promise<{ counts: Counts; standing: SectionStanding }> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const unpacked = new Response(response.body!.pipeThrough(new DecompressionStream('gzip')));
  const counts = openCounts(new Uint8Array(await unpacked.arrayBuffer()));
  const chars = Array.from(standing.chars).reduce((sum, own) => sum + own, 0);
  // Numbers of another build would count other sections.
  if (counts.sections !== standing.chars.length || counts.chars !== chars) throw new Error('counts of another build');
  return { counts, standing };
}

async function weigh({ turn, kind, sides }: Extract<ContrastRequest, { is: 'weigh' }>): Promise<void> {
  try {
    const { counts, standing } = await loading!;
    const rows = keyItems(counts, kind, sides, standing);
    const none = rows.length > 0 ? { held: 0, closest: [] } : closestItems(counts, kind, sides, standing);
    reply({ is: 'weighed', turn, rows, ...none });
  } catch (error) {
    reply({ is: 'failed', reason: (error as Error).message });
  }
}
