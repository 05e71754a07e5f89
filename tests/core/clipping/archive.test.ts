import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { writeArchive } from "../../../src/core/clipping/archive.ts";
import type { Clipping } from "../../../src/core/clipping/clipping.ts";
import type { Incoming } from "../../../src/core/clipping/formats/incoming.ts";
import { readText } from "../../../src/core/clipping/formats/read-file.ts";
import { emptyContent, type LibraryContent } from "../../../src/core/clipping/library-content.ts";
import { limits } from "../../../src/core/limits.ts";
import { clipping, idOf } from "../../background/samples.ts";
import { anyContent } from "./arbitrary-clipping.ts";

// Many libraries go through here, and a machine may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const made = { version: "0.1.0", exportedAt: "2026-11-26T09:30:00.000Z" };
const fallback = "2026-11-27T00:00:00.000Z";
const archiveOf = (clippings: Clipping[]) => writeArchive({ ...emptyContent, clippings }, made);
const sample = archiveOf([clipping(1), clipping(2)]);

/** The sample with something in it replaced. */
function damaged(
  damage: (archive: Record<string, unknown> & { clippings: Record<string, unknown>[] }) => unknown,
): string {
  const archive = JSON.parse(sample);
  return JSON.stringify(damage(archive) ?? archive);
}
/** What is said against the file, or against the first entry that is refused. */
function complaint(text: string): string {
  const read = readText(text, fallback);
  if (!read.ok) return `${read.why}: ${read.detail ?? ""}`;
  const [refused] = read.incoming.refused;
  return refused ? `${refused.where} ${refused.why}: ${refused.detail ?? ""}` : "none";
}
function readBack(text: string): Incoming {
  const read = readText(text, fallback);
  if (!read.ok) throw new Error(`${read.why} ${read.detail}`);
  return read.incoming;
}

it("reads back exactly what was written, oldest first", () => {
  fc.assert(
    fc.property(anyContent, (library) => {
      const order = <T>(items: readonly T[], by: (item: T) => [string, string]): T[] =>
        [...items].sort((one, other) => {
          const [a, b] = [by(one), by(other)];
          return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? -1 : 1;
        });
      const written = writeArchive(library, made);
      const expected: LibraryContent = {
        clippings: order(library.clippings, (one) => [one.savedAt, one.id]),
        collections: order(library.collections, (one) => [one.createdAt, one.id]),
        searches: order(library.searches, (one) => [one.createdAt, one.id]),
        pages: order(library.pages, (one) => [one.seenAt, one.canonical]),
        colourNames: library.colourNames,
      };
      expect(readBack(written)).toStrictEqual({ format: "archive", content: expected, refused: [] });
      // As a file it goes through UTF-8, which has no lone surrogates: they must be escaped.
      expect(new TextDecoder().decode(new TextEncoder().encode(written))).toBe(written);
    }),
    { numRuns: 300 },
  );
});

it("says what it is, which version, and when it was made", () => {
  expect(JSON.parse(writeArchive(emptyContent, made))).toEqual({
    format: "arriere-plan-archive",
    version: 2,
    madeBy: "0.1.0",
    exportedAt: "2026-11-26T09:30:00.000Z",
    colours: {},
    collections: [],
    searches: [],
    pages: [],
    clippings: [],
  });
});

it("still reads version 1 as it was released", () => {
  const released = `{"format":"arriere-plan-archive","version":1,"madeBy":"0.1.0","exportedAt":"2026-11-26T09:30:00.000Z","clippings":[
    {"id":"00000000-0000-4000-8000-000000000001","kind":"passage","language":"fr",
     "quote":{"exact":"Le retrait aura lieu en août.","prefix":"Paris l’a dit. ","suffix":" Bamako attend."},
     "position":{"start":15,"end":44},"range":{"startBlock":0,"startOffset":15,"endBlock":0,"endOffset":44},
     "source":{"url":"http://www.example.org/a?x","canonical":"http://www.example.org/a","outlet":{"name":"Le Quotidien inventé","domain":"example.org"},
       "title":"Un retrait annoncé","byline":"A. B.","published":{"day":"2022-02-17","instant":"2022-02-17T08:00:00+01:00","origin":"json-ld"},"modified":{"day":"2022-02-18","origin":"meta"}},
     "context":{"asOf":"2022-02-17","version":"2025.09","cards":[{"record":"f-barkhane","kind":"force","name":{"en":"Barkhane","fr":"Barkhane"},
       "statements":[{"en":"e","fr":"f","from":"2014-08","confidence":"high","sources":[{"publisher":"p","title":"t","date":"2014","url":"https://example.org/s","identifier":"i","lang":"fr"}]}]}]},
     "readAt":"2022-03-03T10:00:00.000Z","savedAt":"2022-03-03T10:00:01.000Z","updatedAt":"2022-03-04T10:00:00.000Z",
     "note":"n","tags":["t"],"removedAt":"2022-03-05T10:00:00.000Z"}]}`;
  expect(readBack(released)).toStrictEqual({
    format: "archive",
    content: { ...emptyContent, clippings: JSON.parse(released).clippings },
    refused: [],
  });
});

it("reads an archive that an editor saved with a byte order mark", () => {
  expect(readBack(`\ufeff${sample}`).content.clippings).toHaveLength(2);
});

describe("refuses, and says where and why", () => {
  it.each([
    ["what is not JSON", "{", /^not-json: /],
    ["nothing", "", /^empty: /],
    ["another format", '{"format":"netscape","version":1,"clippings":[]}', /^unknown: /],
    ["an array", "[]", /^unknown: /],
    ["null", "null", /^unknown: /],
    ["a newer version", damaged((archive) => ({ ...archive, version: 3 })), /^newer: 3/],
    ["a version that is none", damaged((archive) => ({ ...archive, version: "1" })), /^unknown: version/],
    ["an archive without clippings", damaged(({ clippings: _, ...archive }) => archive), /^unknown: clippings: /],
    [
      "a clipping that is none",
      damaged((archive) => ({ ...archive, clippings: [archive.clippings[0], []] })),
      /^clippings\.1 wrong-shape: /,
    ],
    [
      "a missing field",
      damaged((archive) => void delete archive.clippings[1]?.quote),
      /^clippings\.1 wrong-shape: quote: /,
    ],
    [
      "an unknown field",
      damaged((archive) => void Object.assign(archive.clippings[1] ?? {}, { colour: "red" })),
      /^clippings\.1 wrong-shape: colour: /,
    ],
    [
      "a false day",
      damaged((archive) => void Object.assign(archive.clippings[0] ?? {}, { savedAt: "2022-02-31T00:00:00.000Z" })),
      /^clippings\.0 wrong-shape: savedAt: not an instant/,
    ],
    [
      "a year far away",
      damaged((archive) => void Object.assign(archive.clippings[0] ?? {}, { savedAt: "+275760-09-13T00:00:00.000Z" })),
      /^clippings\.0 wrong-shape: savedAt: /,
    ],
    [
      "the same id twice",
      damaged((archive) => ({
        ...archive,
        clippings: [archive.clippings[0], archive.clippings[1], archive.clippings[0]],
      })),
      /^clippings\.2 twice: $/,
    ],
    [
      "too long a note",
      damaged((archive) => void Object.assign(archive.clippings[1] ?? {}, { note: "x".repeat(limits.note + 1) })),
      /^clippings\.1 wrong-shape: note: /,
    ],
  ])("%s", (_what, text, why) => {
    expect(complaint(text)).toMatch(why);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "//example.org/a", "ftp://example.org/", " http://example.org/"])(
    "the address %s",
    (url) => {
      const text = damaged((archive) => void Object.assign(archive.clippings[1]?.source ?? {}, { url }));
      expect(complaint(text)).toMatch(/^clippings\.1 wrong-shape: source\.url: /);
    },
  );

  it.each(["__proto__", "constructor", "prototype"])("a field named %s, at any depth", (name) => {
    const hidden = sample.replaceAll('"outlet": {', `"outlet": { "${name}": { "polluted": 1 },`);
    expect(complaint(hidden)).toMatch(/^clippings\.0 wrong-shape: source\.outlet/);
    expect(complaint(sample.replace("{", `{ "${name}": { "polluted": 1 },`))).not.toBe("none");
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it.each(["[", '{"a":', '{"format":"arriere-plan-archive","version":1,"clippings":['])(
    "a million times %s",
    (opening) => {
      expect(complaint(opening.repeat(1_000_000))).toBe("too-deep: ");
    },
  );

  it("no brackets that stand in words", () => {
    const note = `${"[{".repeat(100)}"\\`;
    expect(readBack(archiveOf([clipping(1, { note })])).content.clippings).toMatchObject([{ note }]);
  });

  it("an archive longer than a computer can be asked to read", () => {
    expect(complaint(" ".repeat(limits.archiveText + 1))).toMatch(/^too-long: /);
  });

  it("without saying much of what it complains of", () => {
    const text = damaged((archive) => void Object.assign(archive.clippings[0] ?? {}, { kind: "x".repeat(10_000) }));
    expect(complaint(text).length).toBeLessThan(300);
  });
});

it("never throws, whatever is done to an archive", () => {
  const edit = fc.record({
    at: fc.nat({ max: sample.length }),
    cut: fc.nat({ max: 40 }),
    put: fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom("{", "[", '"', "null", ",", "\\u0000", "1e999")),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const text = edits.reduce((whole, { at, cut, put }) => whole.slice(0, at) + put + whole.slice(at + cut), sample);
      const read = readText(text, fallback);
      if (read.ok) expect(read.incoming.content.clippings.every(({ id }) => id.length === idOf(1).length)).toBe(true);
      else expect(read.why).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});

it("keeps the good of a damaged archive and names the rest", () => {
  const text = damaged((archive) => void Object.assign(archive.clippings[0] ?? {}, { savedAt: "yesterday" }));
  const { content, refused } = readBack(text);
  expect(content.clippings.map(({ id }) => id)).toEqual([idOf(2)]);
  expect(refused).toMatchObject([{ where: "clippings.0", why: "wrong-shape" }]);
});

it("cleans the structure of passages, since a file is no safer than a page", () => {
  const quote = {
    exact: "Un.\n\nDeux.",
    prefix: "",
    suffix: "",
    markup: "<p onclick=x>Un.</p><p>Deux.<script>x</script></p>",
  };
  expect(readBack(archiveOf([clipping(1, { quote })])).content.clippings[0]?.quote.markup).toBe(
    "<p>Un.</p><p>Deux.</p>",
  );
});
