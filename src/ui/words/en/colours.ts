/** What the colours of clippings mean until the reader says otherwise. */
export const colours = {
  yellow: "To remember",
  green: "Fact",
  blue: "Question",
  pink: "Quote to use",
  violet: "To check",
};
