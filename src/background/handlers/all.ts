/** One function a request; the type asks for every one of them. */
import type { Handlers } from "../../platform/serve.ts";
import { openCard, openCards, readStory, readWithContext } from "./article.ts";
import { bringReader } from "./bring-reader.ts";
import { elsewhere, ofPage } from "./clippings-of-page.ts";
import * as database from "./database.ts";
import * as dress from "./dress.ts";
import * as library from "./library.ts";
import { place } from "./place-clippings.ts";
import { save } from "./save-clipping.ts";
import * as settings from "./settings.ts";
import * as shelves from "./shelves.ts";
import * as toolbar from "./toolbar.ts";
import { unsave } from "./unsave-clipping.ts";

export const handlers: Handlers = {
  "reader.wanted": bringReader,
  "article.read": readWithContext,
  "toolbar.show": toolbar.show,
  "card.open": openCard,
  "cards.open": openCards,
  "story.read": readStory,
  "dress.read": dress.read,
  "clippings.save": save,
  "clippings.unsave": unsave,
  "clippings.elsewhere": elsewhere,
  "clippings.ofPage": ofPage,
  "clippings.place": place,
  "clippings.change": library.change,
  "clippings.remove": library.remove,
  "clippings.purge": library.purge,
  "clippings.announce": library.announce,
  "clippings.changeMany": library.changeAll,
  "tags.rename": library.rename,
  "changes.undo": library.undo,
  "collections.create": shelves.createDossier,
  "collections.change": shelves.changeDossier,
  "collections.delete": shelves.deleteDossier,
  "collections.merge": shelves.mergeDossiers,
  "searches.create": shelves.keepSearch,
  "searches.change": shelves.editSearch,
  "searches.delete": shelves.dropSearch,
  "trash.expire": library.expire,
  "settings.read": settings.read,
  "settings.change": settings.change,
  "settings.ofPage": settings.ofPage,
  "settings.changeOfPage": settings.changeOfPage,
  "records.name": database.name,
  "database.edition": database.edition,
  "settings.open": settings.open,
  "record.mute": settings.mute,
  "library.open": library.openLibrary,
  "note.open": library.openNote,
};
