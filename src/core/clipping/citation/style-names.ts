/** The styles on offer, apart from what renders them, which is loaded late. */
export const citationStyles = ["chicago", "apa", "iso690"] as const;
export type CitationStyle = (typeof citationStyles)[number];
