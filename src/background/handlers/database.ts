/** What our own pages may ask of the database apart from articles. */

import { nameOn } from "../../core/record-on-day.ts";
import { done } from "../../core/result.ts";
import type { Handlers } from "../../platform/serve.ts";
import { today } from "../clock.ts";
import { context } from "../context.ts";

export const edition: Handlers["database.edition"] = () => {
  const { version, horizon, records } = context();
  return done({ version, ...horizon, records: records.size });
};

/** Names as of today; a record that this edition does not have is left out. */
export const name: Handlers["records.name"] = ({ records: ids }) => {
  const { records } = context();
  return done(
    ids.flatMap((id) => {
      const record = records.get(id);
      const name = record && (nameOn(record, today()) ?? record.names.at(-1));
      return record && name ? [{ record: id, kind: record.kind, name: { en: name.en, fr: name.fr } }] : [];
    }),
  );
};
