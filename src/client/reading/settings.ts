/** How the reader wants to read, kept on the device; public/settings.js sets it before the first paint. */
const KEY = 'wenduan-reading';
const root = document.documentElement;

const form = document.querySelector<HTMLFormElement>('form[data-settings]');
for (const input of form?.querySelectorAll('input') ?? [])
  input.checked = (root.dataset[input.name] ?? '') === input.value;
form?.addEventListener('change', () => {
  const chosen = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  Object.assign(root.dataset, chosen);
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // Where nothing may be kept, the choice holds for this page.
  }
});

export {};
