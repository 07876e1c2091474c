/** The passage that a link leads to, `<report>/<anchor>`. */
export const passageAt = (link: HTMLAnchorElement): string =>
  link.href.replace(/^.*\/reports\/([^/]+)\/(?:index\.html)?#/, '$1/');
