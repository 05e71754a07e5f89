/** The views of the sidebar; each is a query of its own. */
import { everything, type Query } from "../core/library/query.ts";

export type View =
  | { name: "all" }
  | { name: "notes" }
  | { name: "changed" }
  | { name: "lost" }
  | { name: "trash" }
  /** Every tag, to be renamed or merged. */
  | { name: "tags" }
  | { name: "tag"; tag: string }
  | { name: "outlet"; domain: string }
  | { name: "dossier"; dossier: string };

/** The dossier is named by its name, as in a query that the reader types. */
export function queryOf(view: View): Query {
  switch (view.name) {
    case "notes":
      return { is: "has", value: "note" };
    case "changed":
      return { is: "state", value: "changed" };
    case "lost":
      return { is: "state", value: "not-found" };
    case "tag":
      return { is: "tag", value: view.tag };
    case "outlet":
      return { is: "outlet", value: view.domain };
    case "dossier":
      return { is: "dossier", value: view.dossier };
    default:
      return everything;
  }
}
