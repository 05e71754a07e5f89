/** What the tests use of `jsonld`, which ships no types. */
declare module "jsonld" {
  interface RemoteDocument {
    contextUrl: undefined;
    documentUrl: string;
    document: unknown;
  }
  const jsonld: {
    flatten(
      document: unknown,
      context: undefined,
      options: { documentLoader: (url: string) => Promise<RemoteDocument> },
    ): Promise<Record<string, unknown>[]>;
  };
  export default jsonld;
}
