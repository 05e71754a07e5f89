/** Reads the highlights that the Obsidian Clipper exports: pages, each with its passages and their records. */
import { markupTree, textOf } from "../markup.ts";
import { clippingFrom, createIncoming, type Incoming } from "./incoming.ts";
import { asObjects, asText, isLoose, type Loose } from "./loose.ts";

export function looksLikeObsidian(data: unknown): data is Loose[] {
  const [first] = Array.isArray(data) ? data : [];
  return (
    isLoose(first) && typeof first.url === "string" && (Array.isArray(first.highlights) || Array.isArray(first.data))
  );
}

export function readObsidian(pages: readonly unknown[], fallback: string): Incoming {
  const { incoming, add } = createIncoming("obsidian");
  for (const [index, page] of pages.entries()) {
    if (!isLoose(page)) {
      add(`${index}`, { why: "wrong-shape" });
      continue;
    }
    const passages = asObjects(page.data).length > 0 ? joinGroups(asObjects(page.data)) : fromTexts(page);
    for (const { where, ...passage } of passages) {
      const place = `${index}.${where}`;
      if (passage.picture) add(place, { why: "picture" });
      else {
        const url = asText(page.url);
        const name = ["obsidian", url ?? "", passage.name];
        add(place, clippingFrom({ ...passage, name, url, title: asText(page.title) }, fallback));
      }
    }
  }
  return incoming;
}

interface Passage {
  where: string;
  name: string;
  quote: string;
  markup?: string;
  prefix?: string;
  suffix?: string;
  note: string;
  created: string | undefined;
  picture: boolean;
}

/** A selection over several blocks was stored as one record a block, under one group: it is one passage again. */
function joinGroups(records: readonly Loose[]): Passage[] {
  const groups = new Map<string, { where: string; records: Loose[] }>();
  for (const [index, record] of records.entries()) {
    const key = asText(record.groupId) ?? `alone ${index}`;
    const group = groups.get(key);
    if (group) group.records.push(record);
    else groups.set(key, { where: `data.${index}`, records: [record] });
  }
  return [...groups.values()].map(({ where, records: members }) => {
    const html = members.map((record) => asText(record.content) ?? "").join("\n");
    const parts = members.map((record) => textOf(markupTree(asText(record.content) ?? "")).trim());
    const quote = parts.filter((part) => part !== "").join("\n\n");
    const [first, last] = [members[0], members.at(-1)];
    const before = isLoose(first?.textQuote) ? asText(first.textQuote.prefix) : undefined;
    const after = isLoose(last?.textQuote) ? asText(last.textQuote.suffix) : undefined;
    return {
      where,
      name: `${asText(first?.id) ?? where} ${quote}`,
      quote,
      markup: html,
      ...(before === undefined ? {} : { prefix: before }),
      ...(after === undefined ? {} : { suffix: after }),
      note: notesOf(members),
      created: timeOf(first?.id),
      picture: quote === "" && members.some(({ type }) => type === "element"),
    };
  });
}

/** Files of its first versions hold the texts alone. */
function fromTexts(page: Loose): Passage[] {
  return asObjects(page.highlights).map((highlight, index) => ({
    where: `highlights.${index}`,
    name: asText(highlight.text) ?? "",
    quote: asText(highlight.text) ?? "",
    note: notesOf([highlight]),
    created: asText(highlight.timestamp) ?? timeOf(highlight.timestamp),
    picture: false,
  }));
}

function notesOf(records: readonly Loose[]): string {
  const notes = records.flatMap((record) => (Array.isArray(record.notes) ? record.notes : []));
  return [...new Set(notes.filter((note) => typeof note === "string"))].join("\n\n");
}

/** Its ids are the time of making, in milliseconds. */
function timeOf(id: unknown): string | undefined {
  const time = Number(id);
  return time > 1e12 && time < 1e13 ? new Date(time).toISOString() : undefined;
}
