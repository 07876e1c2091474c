import type { Decoded, BuiltReport } from '../../src/corpus/types.ts';
import { buildReports } from '../../src/corpus/index.ts';
import { compileLexicon, type Lexicon } from '../../src/corpus/lexicon.ts';
import type { Model } from '../../src/corpus/model/model.ts';
import { decide, type Verdict } from '../../src/corpus/overrides/decide.ts';
import { NO_OVERRIDE } from '../../src/corpus/overrides/override.ts';
import { parseOverride } from '../../src/corpus/overrides/parse.ts';
import { OverrideError } from '../../src/corpus/overrides/problem.ts';
import { placeIn } from '../../src/corpus/overrides/quotation.ts';
import type { Taxonomy } from '../../src/corpus/taxonomy.ts';
import type { Gold, GoldSection } from '../annotation/gold.ts';
import { readPlain } from '../corpus/inputs/reports-of.ts';
import { sha256 } from '../sha256.ts';
import type { Correction } from '../training/corrections.ts';
import type { AnnotatedDocument } from '../training/documents.ts';
import { foldsOf } from '../training/folds.ts';
import { learn } from '../training/learn.ts';
import { buildWith, type Cross } from './folds.ts';
import type { Evaluated } from './measure.ts';

/** Builds each part of the documents with what was learned from the project's own and from corrections of the other parts. */
export const correctedBuild = (
  documents: readonly AnnotatedDocument[],
  own: { annotated: readonly AnnotatedDocument[]; model: Model; taxonomy: Taxonomy },
  { folds, tell }: Cross,
): Evaluated[] =>
  foldsOf(documents, folds).flatMap(({ fold, others }, index) => {
    tell(index + 1, folds);
    const corrections = others.map((document) => correct(document, own.model, own.taxonomy));
    return buildWith(learn(own.annotated, own.taxonomy, corrections), fold, own.taxonomy);
  });

/** What a person would decide who sees a report as it was built, and knows what the annotation says. */
function correct({ gold, bytes }: AnnotatedDocument, model: Model, taxonomy: Taxonomy): Correction {
  const id = gold.file.replace(/\.[^.]*$/, '');
  const decoded = readPlain({ id, file: gold.file, bytes, sha256: sha256(bytes) });
  const person = new Person(decoded, compileLexicon(taxonomy, model), taxonomy);
  for (const said of [boundariesFor, tagsFor]) person.say((report) => said(report, gold));
  return { decoded, overrideOf: (report) => person.overrideOf(report) };
}

/** Writes override files as the review page does; what does not fit is not kept. */
class Person {
  readonly #files = new Map<string, string>();
  readonly #decoded: Decoded;
  readonly #lexicon: Lexicon;
  readonly #taxonomy: Taxonomy;

  constructor(decoded: Decoded, lexicon: Lexicon, taxonomy: Taxonomy) {
    this.#decoded = decoded;
    this.#lexicon = lexicon;
    this.#taxonomy = taxonomy;
  }

  overrideOf(report: string) {
    const yaml = this.#files.get(report);
    return yaml === undefined ? NO_OVERRIDE : parseOverride(`${report}.yaml`, yaml, this.#taxonomy);
  }

  say(verdictsOn: (report: BuiltReport) => Verdict[]): void {
    for (const report of this.#build()) for (const verdict of verdictsOn(report)) this.#decide(report, verdict);
  }

  #decide({ meta, text }: BuiltReport, verdict: Verdict): void {
    const before = this.#files.get(meta.id);
    this.#files.set(meta.id, decide(before ?? null, verdict, { title: meta.title, begins: text }));
    try {
      this.#build();
    } catch (error) {
      if (!(error instanceof OverrideError)) throw error;
      if (before === undefined) this.#files.delete(meta.id);
      else this.#files.set(meta.id, before);
    }
  }

  #build = (): BuiltReport[] => buildReports(this.#decoded, this.#lexicon, (id) => this.overrideOf(id));
}

/** A heading or a bullet may begin a blank apart. */
const NEAR = 2;
const startsAt = (offset: number | undefined) => (section: GoldSection) =>
  offset !== undefined && Math.abs(section.start - offset) <= NEAR;

/** Headings that are none, headings that were not found, and sections without one. */
function boundariesFor({ sections, ledger, text }: BuiltReport, gold: Gold): Verdict[] {
  return sections.flatMap((section) => {
    const offsets = ledger.blocks[section.id.split('/')[1]!] ?? [];
    const blocks = [...(section.headline === null ? [] : [section.headline]), ...section.text.split('\n')];
    return blocks.flatMap((block, index): Verdict[] => {
      const meant = gold.sections.find(startsAt(offsets[index]));
      const isHeading = index === 0 && section.headline !== null;
      const isMeant = typeof meant?.heading === 'string';
      if (isHeading === isMeant || (!meant && !isHeading)) return [];
      const verdict = meant?.heading ? headingIn(block, meant) : { words: block.slice(0, 20), as: 'text' as const };
      if (!verdict || (meant && !meant.heading && index > 0)) return [];
      const place = placeIn(text, verdict.words, text.indexOf(block));
      return [{ on: 'boundary', depth: null, ...verdict, place, section: null }];
    });
  });
}

function headingIn(block: string, { heading, depth }: GoldSection) {
  const at = block.indexOf(heading!);
  return at === -1 ? null : { words: block.slice(0, at + heading!.length), as: 'heading' as const, depth };
}

/** Of each section the types and topics that the annotation has where it begins; and the year. */
function tagsFor({ sections, ledger }: BuiltReport, gold: Gold): Verdict[] {
  const tags = sections.flatMap(({ id, heading, text }): Verdict[] => {
    const anchor = id.split('/')[1]!;
    const [start = 0] = ledger.blocks[anchor] ?? [];
    const meant = gold.sections.findLast((section) => section.start <= start + NEAR);
    if (!meant) return [];
    const section = { anchor, heading, text };
    return [
      { on: 'types', section, tags: meant.types },
      { on: 'topics', section, tags: meant.topics },
    ];
  });
  return [{ on: 'year', value: gold.year }, ...tags];
}
