declare module '@citation-js/core' {
  /** Reads any format whose plugin is loaded, and holds it as CSL-JSON. */
  export class Cite {
    constructor(text: string);
    readonly data: unknown[];
  }
}
