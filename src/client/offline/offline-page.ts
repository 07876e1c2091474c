import { fill } from '../../i18n/fill.ts';
import { localeOf } from '../../i18n/locale.ts';
import type { OfflineScreenWords } from '../../i18n/offline.ts';
import { bytesOf, inLanguage, type ListedFile, type OfflineList } from './list.ts';
import { isFullError, NoRoom, keeping, type Keeping } from './keeping.ts';

type Act = 'tools' | 'all' | 'update' | 'remove';

const ACTS: readonly Act[] = ['tools', 'all', 'update', 'remove'];

/** `size(3_149_000) === '3.1 MB'` */
const size = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** `<wenduan-offline data-root data-words>`: shows what is kept and what it would take, and does what the reader presses. */
class OfflinePage extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words']!) as OfflineScreenWords;
  readonly #root = new URL(this.dataset['root']!, location.href).href;
  readonly #status = this.querySelector<HTMLElement>('[role="status"]')!;
  readonly #progress = this.querySelector('progress')!;
  readonly #locale = localeOf(document.documentElement.lang);

  connectedCallback(): void {
    for (const act of ACTS) this.#button(act).addEventListener('click', () => void this.#do(act));
    void this.#show();
  }

  #button = (act: Act): HTMLButtonElement => this.querySelector<HTMLButtonElement>(`[data-act="${act}"]`)!;

  #say = (sentence: string, values: Record<string, string | number> = {}): void => {
    this.#status.textContent = fill(sentence, values);
  };

  /** What is kept, and what can be done; `said` stays where something is to be told of first. */
  async #show(said = ''): Promise<Keeping | null> {
    this.#progress.hidden = true;
    for (const act of ACTS) this.#button(act).hidden = true;
    if (!isSecureContext || !navigator.serviceWorker || !globalThis.caches) {
      this.#say(this.#words.unsupported);
      return null;
    }
    this.#say(this.#words.asking);
    const state = await keeping(this.#root).catch(() => null);
    if (!state) {
      this.#say(this.#words.unreached);
      return null;
    }
    this.#offer(state);
    const { n, kept } = this.#count(state);
    this.dataset['state'] = state.is;
    this.#say(said || this.#words[state.is], { size: size(kept), n });
    return state;
  }

  #offer(state: Keeping): void {
    const { tools, pages } = this.#parts(state.list);
    const others = pages.filter((file) => !state.isStored(file));
    const show = (act: Act, files: readonly ListedFile[]) => {
      this.#button(act).hidden = false;
      this.#button(act).textContent = fill(this.#words[act], { size: size(bytesOf(files)), n: files.length });
    };
    if (state.is === 'newer') show('update', [...tools, ...state.before]);
    else if (state.is !== 'kept') show('tools', tools);
    else if (others.length > 0) show('all', others);
    if (state.is !== 'none') show('remove', []);
  }

  #parts({ tools, pages }: OfflineList) {
    return { tools: inLanguage(tools, this.#locale), pages: inLanguage(pages, this.#locale) };
  }

  #count({ list, isStored }: Keeping) {
    const stored = [...list.tools, ...list.pages].filter(isStored);
    return { kept: bytesOf(stored), n: list.pages.filter(isStored).length };
  }

  async #do(act: Act): Promise<void> {
    for (const other of ACTS) this.#button(other).hidden = true;
    let said = '';
    try {
      const state = await keeping(this.#root);
      if (act === 'remove') await state.remove();
      else await this.#keep(state, act);
      if (act === 'remove') said = this.#words.removed;
    } catch (error) {
      said = this.#told(error);
    }
    await this.#show(said);
  }

  async #keep(state: Keeping, act: Exclude<Act, 'remove'>): Promise<void> {
    const { tools, pages } = this.#parts(state.list);
    const files = act === 'all' ? pages : act === 'tools' ? tools : [...new Set([...tools, ...state.before])];
    this.#progress.max = bytesOf(files);
    this.#progress.hidden = false;
    let missing: string[] = [];
    for await (const { bytes, failed } of state.keep(files)) {
      this.#progress.value = bytes;
      this.#say(this.#words.storing, { done: size(bytes), all: size(this.#progress.max) });
      missing = failed;
    }
    if (missing.length > 0) throw new Failed(missing);
    if (act === 'tools') await state.begin();
    if (act !== 'update') return;
    await state.takeOver();
    // This page is of the old build itself.
    location.reload();
  }

  #told(error: unknown): string {
    if (error instanceof Failed) return fill(this.#words.failed, { n: error.paths.length, path: error.paths[0]! });
    if (error instanceof NoRoom) return fill(this.#words.full, { size: size(error.needed), room: size(error.room) });
    return isFullError(error) ? this.#words.filled : this.#words.unreached;
  }
}

/** Files that could not be had. */
class Failed extends Error {
  readonly paths: string[];

  constructor(paths: string[]) {
    super(paths.join());
    this.paths = paths;
  }
}

customElements.define('wenduan-offline', OfflinePage);
