/** Calls where F8 asks for the next finding, or with Shift for the one before. */
export const watchKeys = (onStep: (step: 1 | -1) => void): void =>
  addEventListener('keydown', (event) => {
    if (event.key !== 'F8' || event.isComposing) return;
    event.preventDefault();
    onStep(event.shiftKey ? -1 : 1);
  });
