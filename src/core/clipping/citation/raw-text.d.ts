/** Styles and locales are read as they are, by Vite. */
declare module "*.csl?raw" {
  const text: string;
  export = text;
}
declare module "*.xml?raw" {
  const text: string;
  export = text;
}

/** What we use of citeproc-js, which ships no types. */
declare module "citeproc" {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): unknown;
  }
  interface Engine {
    setOutputFormat(format: "html" | "text"): void;
    updateItems(ids: string[]): void;
    previewCitationCluster(
      citation: { citationItems: { id: string }[]; properties: { noteIndex: number } },
      before: unknown[],
      after: unknown[],
      format: "html" | "text",
    ): string;
    makeBibliography(): [parameters: object, entries: string[]] | false;
  }
  const CSL: { Engine: new (system: System, style: string, language: string, forceLanguage: boolean) => Engine };
  export = CSL;
}
