/** The timeline's bands: who ruled, whose troops were there, which sanctions held, as known on a day. */
import type { Context } from "../context.ts";
import { type Day, latestDay } from "../dates.ts";
import { nameOn } from "../record-on-day.ts";
import type { Period } from "./dossier.ts";
import { holdingsOf } from "./offices.ts";

/** @returns what had begun by `asOf`, row by row, oldest first; an end that was still to come is left out */
export function composePeriods(context: Context, asOf: Day): Period[] {
  return context.scene.rows.flatMap(({ row, name: caption, offices, says }) =>
    offices
      .flatMap((office) => holdingsOf(context, office))
      .flatMap(({ record, role }) => {
        const name = says === "role" ? { en: role.en, fr: role.fr } : nameOn(record, asOf);
        if (!name || latestDay(role.from) > asOf) return [];
        const hasEnded = role.to !== undefined && latestDay(role.to) <= asOf;
        return { row, caption, record: record.id, name, from: role.from, ...(hasEnded ? { to: role.to } : {}) };
      })
      .reduce<Period[]>(join, []),
  );
}

/** Two titles held without a break are one rule. */
function join(periods: Period[], next: Period): Period[] {
  const last = periods.at(-1);
  if (!last || last.record !== next.record || last.to !== next.from || last.name.en !== next.name.en)
    return [...periods, next];
  const { to: _end, ...begun } = last;
  return [...periods.slice(0, -1), { ...begun, ...(next.to === undefined ? {} : { to: next.to }) }];
}
