/** What a page may load. */
interface Needs {
  /** True where the page runs Pagefind, whose engine is WebAssembly. */
  wasm?: boolean;
}

/**
 * The policy of a page that is opened from a folder, where “self” is all files: nothing is fetched, and the code of a
 * worker is run from a blob.
 */
export const FOLDER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  'worker-src blob:',
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The Content-Security-Policy of a page: no inline script or style, nothing from elsewhere; style attributes carry numbers only. */
export const policyOf = ({ wasm = false }: Needs = {}): string =>
  [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "worker-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
