// Runs before the first paint, so that nothing jumps or flashes: what the reader chose, that there is script, and that something is asked.
const root = document.documentElement;
root.dataset.script = '';
if (/[?&]q=[^&]/.test(location.search)) root.dataset.asking = '';
try {
  const { size, width, theme } = JSON.parse(localStorage.getItem('wenduan-reading')) ?? {};
  for (const [name, value] of Object.entries({ size, width, theme })) if (value) root.dataset[name] = value;
} catch {
  // Without storage, or with something else in it, the page is as it is by default.
}
