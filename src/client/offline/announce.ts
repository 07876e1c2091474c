// On every page of a site that can be kept: tells a reader who keeps it that there is a newer build. It asks for nothing
// where nothing is kept.
const notice = document.querySelector<HTMLElement>('[data-newer]');

async function watch(): Promise<void> {
  if (!notice) return;
  // Where a browser keeps nothing, it may refuse to answer too.
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  if (!registration) return;
  const tell = () => (notice.hidden = !(registration.waiting && registration.active));
  tell();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell));
}

void watch();

export {};
