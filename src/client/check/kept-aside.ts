import { asideId } from '../../draft/check/aside.ts';
import type { Finding } from '../../draft/check/finding.ts';
import type { NamedFinding } from './screen.ts';

const KEY = 'wenduan-check-aside';

/** The findings that were put aside, by name, as this device keeps them. */
export class KeptAside {
  #names: Set<string>;

  constructor() {
    this.#names = read();
  }

  /** Findings in a text with their names, and whether they are put aside. */
  named = (findings: readonly (Finding | NamedFinding)[], text: string): NamedFinding[] =>
    findings.map((finding) => {
      const name = asideId(finding, text);
      return { ...finding, name, isAside: this.#names.has(name) };
    });

  /** Puts a finding aside, or back; whether that is kept. Another tab may have put others aside. */
  set(name: string, isAside: boolean): boolean {
    const names = new Set([...this.#names, ...read()]);
    if (isAside) names.add(name);
    else names.delete(name);
    this.#names = names;
    try {
      localStorage.setItem(KEY, JSON.stringify([...names]));
      return true;
    } catch {
      return false;
    }
  }
}

function read(): Set<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(KEY) ?? '[]') as string[]);
  } catch {
    return new Set();
  }
}
