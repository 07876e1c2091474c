/** The keys of the site, as `KeyboardEvent.key` has them: what listens to them and what lists them reads them here. */
export const SHORTCUTS = {
  everywhere: { find: ['/', 'Control+K'], keys: ['?'], close: ['Escape'] },
  passages: {
    following: ['j'],
    preceding: ['k'],
    copy: ['c'],
    cite: ['i'],
    beside: ['x'],
    markdown: ['m'],
    draft: ['d'],
    word: ['w'],
    print: ['y'],
    original: ['o'],
  },
  results: { following: ['j'], preceding: ['k'], nextHit: ['n'], previousHit: ['p'] },
  check: { nextFinding: ['F8'], previousFinding: ['Shift+F8'] },
  review: {
    type: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
    confirm: ['Enter'],
    following: ['j'],
    preceding: ['k'],
    undo: ['u'],
    also: ['a'],
    topics: ['t'],
    boundary: ['h'],
    name: ['b'],
    kind: ['g'],
    year: ['y'],
    earlier: ['['],
    later: [']'],
  },
  drafting: {
    neighbour: ['ArrowUp', 'ArrowDown'],
    move: ['Alt+ArrowUp', 'Alt+ArrowDown'],
    write: ['Enter'],
    below: ['Control+Enter'],
    level: ['0', '1', '2', '3', '4', '5'],
    remove: ['Delete'],
    split: ['Enter'],
    join: ['Backspace'],
    found: ['Enter', 'Shift+Enter'],
    leave: ['Escape'],
    undo: ['Control+Z'],
    redo: ['Control+Shift+Z'],
  },
} as const;

type Shortcuts = typeof SHORTCUTS;

/** Where keys are listened to. */
export type KeyScope = keyof Shortcuts;
/** What they do there, by scope. */
export type KeyNames = { [Scope in KeyScope]: Record<keyof Shortcuts[Scope], string> };
