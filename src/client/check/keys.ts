import { SHORTCUTS } from '../../i18n/shortcuts.ts';
import { isPressed } from '../keys/pressed.ts';

const { nextFinding, previousFinding } = SHORTCUTS.check;

/** Calls where F8 asks for the next finding, or with Shift for the one before. */
export const watchKeys = (onStep: (step: 1 | -1) => void): void =>
  addEventListener('keydown', (event) => {
    if (!isPressed(event, [...nextFinding, ...previousFinding])) return;
    event.preventDefault();
    onStep(isPressed(event, nextFinding) ? 1 : -1);
  });
