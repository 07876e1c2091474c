/** A folder that a link names stands for its page; a file system does not know that. Links drawn by script get it here. */
export function completeLinks(): void {
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes)
      for (const node of [target, ...addedNodes]) if (node instanceof Element) completeIn(node);
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['href'],
  });
}

function completeIn(element: Element): void {
  for (const link of element.matches('a') ? [element] : element.querySelectorAll('a[href*="/"]'))
    complete(link as HTMLAnchorElement);
}

/** `…/reports/r/?hits=一岗双责#s2` → `…/reports/r/index.html?hits=一岗双责#s2` */
function complete(link: HTMLAnchorElement): void {
  const [path, rest = ''] = link.href.split(/(?=[?#])(.*)/s);
  if (link.protocol === 'file:' && path!.endsWith('/')) link.href = `${path}index.html${rest}`;
}
