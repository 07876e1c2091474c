/** How the reader wants to read, kept on the device; public/settings.js sets it before the first paint. */
const KEY = 'wenduan-reading';
const root = document.documentElement;

const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-settings]')];
show();
for (const form of forms) form.addEventListener('change', () => choose(form));

/** The same choices stand in every form of the page. */
function show(): void {
  for (const input of forms.flatMap((form) => [...form.querySelectorAll('input')]))
    input.checked = (root.dataset[input.name] ?? '') === input.value;
}

function choose(form: HTMLFormElement): void {
  const chosen = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  Object.assign(root.dataset, chosen);
  show();
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // Where nothing may be kept, the choice holds for this page.
  }
}

export {};
