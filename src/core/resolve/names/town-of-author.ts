/** "Sissako’s Timbuktu": a film or a book, unless whose it is has towns: a country, a region, an armed group. */
import type { Context } from "../../context.ts";
import { forSubject } from "../../subject.ts";

const ownerBefore = /(?:^|\s)(?<owner>\p{Lu}\p{Ll}+)[’']s\s(?:[«“"]\s?)?$/u;

/** Whose a town is in the news: a country’s, the region’s, an armed group’s; last words of the groups’ names. */
const owners = forSubject<ReadonlySet<string>>(
  ({ parties, scene }) => new Set(["Africa", "Today", ...parties.flatMap(({ land }) => land), ...scene.region]),
);
const groups = new WeakMap<Context, ReadonlySet<string>>();

/** @param before what stands before a town's name */
export function isAuthors(before: string, context: Context): boolean {
  const owner = ownerBefore.exec(before)?.groups?.owner;
  return owner !== undefined && !owners(context).has(owner) && !groupsOf(context).has(owner);
}

function groupsOf(context: Context): ReadonlySet<string> {
  let found = groups.get(context);
  if (!found) {
    const written = [...context.records.values()].flatMap(({ kind, names, aliases }) =>
      kind === "group" ? [...names.map(({ en }) => en), ...aliases.map(({ text }) => text)] : [],
    );
    found = new Set(written.flatMap((text) => text.split(/[\s-]+/).slice(-1)));
    groups.set(context, found);
  }
  return found;
}
