/** What the toolbar button says of the page that is shown. */
export const toolbar = {
  relation: {
    one: "Arrière-plan: {n} entry for this article",
    other: "Arrière-plan: {n} entries for this article",
  },
  background: "Arrière-plan: this article speaks of Mali, and of France in a second role. Press for its background.",
};
