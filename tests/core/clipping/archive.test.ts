import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArchive, writeArchive } from "../../../src/core/clipping/archive.ts";
import { limits } from "../../../src/core/limits.ts";
import { done } from "../../../src/core/result.ts";
import { clipping, idOf } from "../../background/samples.ts";
import { anyLibrary } from "./arbitrary-clipping.ts";

const made = { version: "0.1.0", exportedAt: "2026-11-26T09:30:00.000Z" };
const sample = writeArchive([clipping(1), clipping(2)], made);

/** The sample with something in it replaced. */
function damaged(
  damage: (archive: Record<string, unknown> & { clippings: Record<string, unknown>[] }) => unknown,
): string {
  const archive = JSON.parse(sample);
  return JSON.stringify(damage(archive) ?? archive);
}
function complaint(text: string): string {
  const read = readArchive(text);
  if (read.ok) return "none";
  expect(read.failure.code).toBe("bad-input");
  return read.failure.detail ?? "";
}

it("reads back exactly what was written, oldest first", () => {
  fc.assert(
    fc.property(anyLibrary, (library) => {
      const order = (a: { savedAt: string; id: string }, b: { savedAt: string; id: string }) =>
        a.savedAt < b.savedAt || (a.savedAt === b.savedAt && a.id < b.id) ? -1 : 1;
      const written = writeArchive(library, made);
      expect(readArchive(written)).toStrictEqual(done([...library].sort(order)));
      // As a file it goes through UTF-8, which has no lone surrogates: they must be escaped.
      expect(new TextDecoder().decode(new TextEncoder().encode(written))).toBe(written);
    }),
    { numRuns: 1000 },
  );
});

it("says what it is, which version, and when it was made", () => {
  expect(JSON.parse(writeArchive([], made))).toEqual({
    format: "arriere-plan-archive",
    version: 1,
    madeBy: "0.1.0",
    exportedAt: "2026-11-26T09:30:00.000Z",
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
  expect(readArchive(released)).toStrictEqual(done(JSON.parse(released).clippings));
});

it("reads an archive that an editor saved with a byte order mark", () => {
  expect(readArchive(`\ufeff${sample}`)).toMatchObject({ ok: true });
});

describe("refuses, and says where and why", () => {
  it.each([
    ["what is not JSON", "{", /^not JSON: /],
    ["nothing", "", /^not JSON: /],
    ["another format", '{"format":"netscape","version":1,"clippings":[]}', /^format: /],
    ["an array", "[]", /^format: /],
    ["null", "null", /^format: /],
    ["a newer version", damaged((archive) => ({ ...archive, version: 2 })), /^version: 2 is newer than 1/],
    ["a version that is none", damaged((archive) => ({ ...archive, version: "1" })), /^format: /],
    ["an archive without clippings", damaged(({ clippings: _, ...archive }) => archive), /^clippings: /],
    [
      "a clipping that is none",
      damaged((archive) => ({ ...archive, clippings: [archive.clippings[0], []] })),
      /^clippings\.1\./,
    ],
    ["a missing field", damaged((archive) => void delete archive.clippings[1]?.quote), /^clippings\.1\.quote: /],
    [
      "an unknown field",
      damaged((archive) => void Object.assign(archive.clippings[1] ?? {}, { colour: "red" })),
      /^clippings\.1\.colour: /,
    ],
    [
      "a false day",
      damaged((archive) => void Object.assign(archive.clippings[0] ?? {}, { savedAt: "2022-02-31T00:00:00.000Z" })),
      /^clippings\.0\.savedAt: not an instant/,
    ],
    [
      "a year far away",
      damaged((archive) => void Object.assign(archive.clippings[0] ?? {}, { savedAt: "+275760-09-13T00:00:00.000Z" })),
      /^clippings\.0\.savedAt: /,
    ],
    [
      "the same id twice",
      damaged((archive) => ({
        ...archive,
        clippings: [archive.clippings[0], archive.clippings[1], archive.clippings[0]],
      })),
      /^clippings\.2\.id: the same as of clippings\.0$/,
    ],
    [
      "too long a note",
      damaged((archive) => void Object.assign(archive.clippings[1] ?? {}, { note: "x".repeat(limits.note + 1) })),
      /^clippings\.1\.note: /,
    ],
  ])("%s", (_what, text, why) => {
    expect(complaint(text)).toMatch(why);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "//example.org/a", "ftp://example.org/", " http://example.org/"])(
    "the address %s",
    (url) => {
      const text = damaged((archive) => void Object.assign(archive.clippings[1]?.source ?? {}, { url }));
      expect(complaint(text)).toMatch(/^clippings\.1\.source\.url: /);
    },
  );

  it.each(["__proto__", "constructor", "prototype"])("a field named %s, at any depth", (name) => {
    const hidden = sample.replaceAll('"outlet": {', `"outlet": { "${name}": { "polluted": 1 },`);
    expect(complaint(hidden)).toMatch(/^clippings\.0\.source\.outlet/);
    expect(complaint(sample.replace("{", `{ "${name}": { "polluted": 1 },`))).not.toBe("none");
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it.each(["[", '{"a":', '{"format":"arriere-plan-archive","version":1,"clippings":['])(
    "a million times %s",
    (opening) => {
      expect(complaint(opening.repeat(1_000_000))).toBe("nested too deep for an archive");
    },
  );

  it("no brackets that stand in words", () => {
    const note = `${"[{".repeat(100)}"\\`;
    expect(readArchive(writeArchive([clipping(1, { note })], made))).toMatchObject({ value: [{ note }] });
  });

  it("an archive longer than a computer can be asked to read", () => {
    expect(complaint(" ".repeat(limits.archiveText + 1))).toMatch(/^longer than /);
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
      const read = readArchive(text);
      if (read.ok) expect(read.value.every(({ id }) => id.length === idOf(1).length)).toBe(true);
      else expect(read.failure.code).toBe("bad-input");
    }),
    { numRuns: 2000 },
  );
});
