/** Every cap in one place. Lengths are UTF-16 units unless said otherwise. */
export const limits = {
  /** Longer articles are read up to here; 5 MB pages must not stall the worker. */
  articleText: 400_000,
  articleBlocks: 4_000,
  title: 1_000,
  address: 4_000,
  /** A section, a keyword, an agency, a place; and how many of them. */
  label: 200,
  labels: 40,
  quote: 20_000,
  /** The same passage as HTML. */
  markup: 60_000,
  /** W3C suggests "a few words"; Hypothesis uses 32 characters either side. */
  quoteContext: 32,
  note: 50_000,
  tags: 100,
  tag: 100,
  /** Tags merged into one at once. */
  renamed: 1_000,
  /** Dossiers that hold one clipping; and how long a search may be. */
  collections: 100,
  query: 2_000,
  frozenCards: 400,
  /** Clippings in one archive or one request. */
  clippings: 200_000,
  /** An archive as text; a longer one is refused before it is parsed. */
  archiveText: 250_000_000,
  /** Nesting of an archive: ours reaches 10. */
  archiveDepth: 16,
} as const;
