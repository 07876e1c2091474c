import type { ComparedReport } from '../../../src/analysis/near-duplicates/index.ts';
import { randomFrom } from '../../../scripts/bench/random.ts';

/** What is inserted, deleted or replaced: a stretch of two to six characters, or single ones. */
export type PlantedUnit = 'words' | 'characters';

const FOREIGN = '山水林田湖草沙冰云雾雷电雨雪风霜花鸟鱼虫';

/** The longer passages of reports, and for each a copy in which about `rate` of the characters were changed. */
export function planted(
  reports: readonly ComparedReport[],
  unit: PlantedUnit,
  rate: number,
): { originals: ComparedReport[]; copies: ComparedReport[] } {
  const number = randomFrom(7);
  const originals = reports.map(({ id, sections }) => ({
    id,
    sections: sections.filter(({ text }) => text.replace(/\P{L}/gu, '').length >= 50),
  }));
  const copies = originals.map(({ id, sections }) => ({
    id: `copy-${id}`,
    sections: sections.map((section) => ({
      id: `copy-${section.id}`,
      text: edit(section.text, { unit, rate, number }),
    })),
  }));
  return { originals, copies };
}

function edit(text: string, { unit, rate, number }: { unit: PlantedUnit; rate: number; number: () => number }): string {
  let edited = '';
  for (let at = 0; at < text.length;) {
    const size = unit === 'words' ? 2 + Math.floor(number() * 5) : 1;
    const stretch = text.slice(at, at + size);
    edited += number() < rate ? changed(stretch, number) : stretch;
    at += size;
  }
  return edited;
}

/** The stretch deleted, replaced, or with another before it, each as often. */
function changed(stretch: string, number: () => number): string {
  const foreign = Array.from(stretch, () => FOREIGN[Math.floor(number() * FOREIGN.length)]!).join('');
  return ['', foreign, foreign + stretch][Math.floor(number() * 3)]!;
}
