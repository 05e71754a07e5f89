/** What the library's views and its pane of one clipping say. */
export const views = {
  event: "event",
  person: "person",
  group: "group",
  force: "force",
  institution: "institution",
  place: "place",
  concept: "term",
  claim: "contested point",
  noteWrite: "Write",
  noteRead: "Read",
  noteEmpty: "No note yet.",
  noteHow: "Markdown; Alt+Enter shows it as it reads.",
  noteUnsaved: "Not saved yet; it is kept here and tried again.",
  contextCorrected: {
    one: "The database has since been corrected (version {version}): {n} card says something else today, for the same day.",
    other:
      "The database has since been corrected (version {version}): {n} cards say something else today, for the same day.",
  },
  cardCorrected: "corrected since",
  cardGone: "The database of {day} has no such record for that day.",
  cardWithdrawn: "Withdrawn on {day}:",
  asShown: "As it was shown to you",
  asNow: "As the database has it now",
  dateNow: "dated {was} then, {now} now",
  notSaidNow: "The database no longer says this.",
};
