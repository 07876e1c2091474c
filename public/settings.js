// Runs before the first paint, so that nothing jumps or flashes: what the reader chose, and that there is script.
const root = document.documentElement;
root.dataset.script = '';
try {
  Object.assign(root.dataset, JSON.parse(localStorage.getItem('wenduan-reading')));
} catch {
  // Without storage, or with something else in it, the page is as it is by default.
}
