/** What the browser itself says of us: store name, toolbar, shortcuts. */
export const browser = {
  extensionName: "Arrière-plan",
  extensionDescription:
    "Dated, sourced background on Mali and France in the news page you are reading. Nothing leaves your browser.",
  actionTitle: "Background for this article",
  commandTogglePanel: "Open or close the background panel",
  commandSaveSelection: "Save the selected passage",
  menuSaveSelection: "Save this passage in Arrière-plan",
  menuSaveArticle: "Save this article in Arrière-plan",
  commandNextMention: "Show the card of the next marked word",
  commandPreviousMention: "Show the card of the marked word before",
};
