/** What the tests use of citation.js, which ships no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string });
    data: unknown[];
    format(kind: string, options?: object): string;
  }
  export const plugins: { config: { get(name: string): { parse: Record<string, unknown> } } };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
