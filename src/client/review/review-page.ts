import { decide } from '../../corpus/overrides/decide.ts';
import { fill } from '../../i18n/fill.ts';
import type { ReviewWords } from '../../i18n/review.ts';
import type { Mending } from '../../view-models/review/mending.ts';
import { download, drawFiles } from './files.ts';
import { DecisionHistory } from './history.ts';
import { actFor, Panel } from './panel.ts';
import { deviceShelf, filesIn, openStore, serverShelf, type WriteOutcome, type Shelf } from './shelf.ts';
import { judge, readAct, withVerdict, type Act } from './verdict.ts';

/** The page where a person decides what the program could not, passage by passage, by keys or by touch. */
class ReviewPage extends HTMLElement {
  readonly #store = openStore();
  #says!: ReviewWords['says'];
  #names!: Record<string, string>;
  #shelf!: Shelf;
  #history!: DecisionHistory;
  #panel!: Panel;
  #rows: HTMLElement[] = [];
  #mendings: Mending[] = [];
  #at = 0;
  #spot = 0;
  /** One act after the other, each on the file that the one before left. */
  #acts: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    this.#says = JSON.parse(this.dataset['says']!) as ReviewWords['says'];
    this.#names = JSON.parse(this.dataset['names']!) as Record<string, string>;
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-mending]')];
    this.#mendings = this.#rows.map((row) => JSON.parse(row.dataset['mending']!) as Mending);
    this.#panel = new Panel(this.querySelector<HTMLElement>('[data-panel]')!);
    const { endpoint } = this.dataset;
    const onUnkept = () => this.#panel.say(this.#says.unkept);
    this.#shelf = endpoint === undefined ? deviceShelf(this.#store, onUnkept) : serverShelf(endpoint);
    this.#history = new DecisionHistory(this.#store, this.#shelf);
    for (const { row, now } of this.#history.entries) this.#retag(row, now);
    this.#draw();
    const asked = this.#indexOf(location.hash.slice(1));
    // Where the page stood before counts for nothing: another passage was open then.
    if (asked >= 0) history.scrollRestoration = 'manual';
    this.#open(Math.max(0, asked), asked >= 0);
    this.addEventListener('click', (event) => this.#onClick(event.target as Element));
    this.addEventListener('submit', (event) => this.#onSubmit(event));
    addEventListener('keydown', (event) => {
      const act = actFor(event, this.#panel);
      if (act === null) return;
      event.preventDefault();
      this.#act(readAct(act));
    });
  }

  #onClick(target: Element): void {
    const row = this.#rows.indexOf(target.closest<HTMLElement>('[data-mending]')!);
    if (row >= 0 && row !== this.#at) this.#open(row);
    const spot = target.closest<HTMLElement>('[data-spot]')?.dataset['spot'];
    if (spot !== undefined) this.#choose(Number(spot));
    const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (act !== undefined) this.#act(readAct(act));
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    for (const [name, value] of new FormData(event.target as HTMLFormElement))
      if (typeof value === 'string' && value.trim() !== '') this.#act({ name, value: value.trim() });
  }

  #act(act: Act): void {
    this.#acts = this.#acts
      .then(() => this.#perform(act))
      .catch((error: unknown) => this.#panel.say(fill(this.#says.failed, { reason: (error as Error).message })));
  }

  async #perform({ name, value }: Act): Promise<void> {
    if (name === 'open') this.#panel.toggle(value);
    else if (name === 'close') this.#panel.close();
    else if (name === 'go') this.#go(Number(value));
    else if (name === 'spot') this.#choose(this.#spot + Number(value));
    else if (name === 'download') download(filesIn(this.#store), value);
    else if (name === 'undo') await this.#undo();
    else await this.#decide({ name, value });
  }

  async #decide(act: Act): Promise<void> {
    const mending = this.#mendings[this.#at];
    if (!mending) return;
    const nameOf = (tag: string) => this.#names[tag] ?? tag;
    const judged = judge(act, { mending, spot: mending.spots[this.#spot]!, says: this.#says, nameOf });
    if (!judged) return;
    if ('refused' in judged) return this.#panel.say(judged.refused);
    const { verdict, label } = judged;
    const row = this.#rows[this.#at]!.id;
    const before = await this.#shelf.read(mending.report);
    const now = withVerdict(mending, verdict);
    const entry = { report: mending.report, row, label, before, after: decide(before, verdict, mending) };
    const outcome = await this.#history.write({ ...entry, was: tagsOf(mending), now: tagsOf(now) });
    if (!this.#tell(outcome, mending.report, label)) return;
    this.#mendings[this.#at] = now;
    this.#panel.close();
    this.#draw();
    if (act.name === 'type' || act.name === 'confirm') this.#open(this.#at + 1, true);
  }

  async #undo(): Promise<void> {
    const undone = await this.#history.undo();
    if (!undone) return this.#panel.say(this.#says.nothing);
    const { entry, outcome } = undone;
    if (!this.#tell(outcome, entry.report, fill(this.#says.undone, { label: entry.label }))) return;
    this.#retag(entry.row, entry.was);
    this.#draw();
    const index = this.#indexOf(entry.row);
    if (index >= 0) this.#open(index, true);
  }

  /** Says what became of a file; whether it was written. */
  #tell(outcome: WriteOutcome, report: string, label: string): boolean {
    if (outcome.is === 'written') this.#panel.say(label);
    else if (outcome.is === 'changed') this.#panel.say(fill(this.#says.changed, { report }));
    else this.#panel.say(fill(this.#says[outcome.is], outcome));
    return outcome.is === 'written';
  }

  #indexOf = (id: string): number => this.#rows.findIndex((row) => row.id === id);

  #retag(id: string, tags: Pick<Mending, 'types' | 'topics'>): void {
    const index = this.#indexOf(id);
    if (index >= 0) this.#mendings[index] = { ...this.#mendings[index]!, ...tags };
  }

  #go(step: number): void {
    const next = this.#at + step;
    if (next >= this.#rows.length) return this.#panel.say(this.#says.last);
    if (next >= 0) this.#open(next, true);
  }

  #open(index: number, isMoving = false): void {
    const row = this.#rows[index];
    if (!row) return;
    const { top } = row.getBoundingClientRect();
    this.#rows[this.#at]!.removeAttribute('aria-current');
    row.setAttribute('aria-current', 'true');
    this.#at = index;
    this.#choose(0);
    this.#panel.close();
    this.#panel.show(this.#mendings[index]!);
    if (!isMoving) return scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
    history.replaceState(null, '', `#${row.id}`);
    row.scrollIntoView({ block: 'start' });
  }

  #choose(spot: number): void {
    const spots = [...this.#rows[this.#at]!.querySelectorAll<HTMLElement>('[data-spot]')];
    this.#spot = Math.min(Math.max(spot, 0), spots.length - 1);
    for (const one of this.querySelectorAll('.chosen')) one.classList.remove('chosen');
    spots[this.#spot]?.classList.add('chosen');
  }

  #draw(): void {
    const { entries } = this.#history;
    this.querySelector('[data-count]')!.textContent =
      entries.length === 0 ? '' : fill(this.#says.decided, { n: entries.length });
    const byRow = Map.groupBy(entries, ({ row }) => row);
    for (const row of this.#rows)
      row.querySelector('[data-verdicts]')!.textContent = (byRow.get(row.id) ?? [])
        .map(({ label }) => label)
        .join('；');
    if (this.dataset['endpoint'] === undefined)
      drawFiles(this.querySelector<HTMLElement>('[data-files]')!, filesIn(this.#store));
  }
}

const tagsOf = ({ types, topics }: Mending) => ({ types, topics });

customElements.define('wenduan-review', ReviewPage);
