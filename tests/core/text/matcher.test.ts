import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileMatcher, gapWords } from "../../../src/core/text/matcher.ts";

function found(forms: string[], text: string): string[] {
  return compileMatcher(forms)
    .scan(text)
    .map(({ form, start, end }) => `${forms[form]} → ${text.slice(start, end)}`);
}

describe("finding forms", () => {
  it("finds whole words only", () => {
    expect(found(["Mali"], "Le Mali, les Maliens, la Somalie, mali-france, MALI")).toEqual([
      "Mali → Mali",
      "Mali → mali",
      "Mali → MALI",
    ]);
  });

  it("finds a name behind an elision and before a possessive", () => {
    expect(found(["Africa Corps", "Élysée"], "d’Africa Corps, l'Elysée, Africa Corps’ men, Africa Corps's")).toEqual([
      "Africa Corps → Africa Corps",
      "Élysée → Elysée",
      "Africa Corps → Africa Corps",
      "Africa Corps → Africa Corps",
    ]);
  });

  it("does not care how apostrophe, hyphen, space and accents are written", () => {
    const forms = ["coup d’État", "vice-président", "Bah N’Daw"];
    expect(found(forms, "coup d'etat, coup\u00A0d’État, vice président, vice‑président, Bah\u202FN'Daw")).toHaveLength(
      5,
    );
  });

  it("does not join words across a comma, a bracket or a full stop", () => {
    expect(found(["Mali France"], "Mali, France. Mali (France). Mali. France; Mali – France")).toEqual([]);
  });

  it("takes an open end for any ending", () => {
    expect(
      found(["expuls* de diplomates"], "expulsion de diplomates, expulse de diplomates, expuls de diplomates"),
    ).toHaveLength(3);
  });

  it("lets a gap stand for up to six words of the same sentence", () => {
    const six = "un deux trois quatre cinq six";
    expect(found(["retrait … Mali"], `retrait ${six} Mali`)).toEqual([`retrait … Mali → retrait ${six} Mali`]);
    expect(found(["retrait … Mali"], "retrait, dit-on, du Mali")).toHaveLength(1);
    expect(found(["retrait … Mali"], "retrait Mali")).toHaveLength(1);
    expect(found(["retrait … Mali"], `retrait ${six} sept Mali`)).toEqual([]);
    expect(found(["retrait … Mali"], "Le retrait. Du Mali")).toEqual([]);
  });

  it("ends a gap at the nearest place", () => {
    expect(found(["retrait … Mali"], "retrait du Mali et du Mali")).toEqual(["retrait … Mali → retrait du Mali"]);
  });

  it("reports every form that stands at a place, for the cues to choose", () => {
    expect(found(["Mali", "armée du Mali", "armée"], "l’armée du Mali")).toEqual([
      "armée → armée",
      "armée du Mali → armée du Mali",
      "Mali → Mali",
    ]);
  });

  it("counts sentences, so that what is said together is known", () => {
    const hits = compileMatcher(["Mali", "France"]).scan("Le Mali accuse. La France répond au Mali.");
    expect(hits.map(({ sentence }) => sentence)).toEqual([0, 1, 1]);
  });

  it("finds nothing with no forms, an empty form or an empty text", () => {
    expect(found([], "Mali")).toEqual([]);
    expect(found(["…", "Mali"], "")).toEqual([]);
    expect(found(["—", ""], "— rien —")).toEqual([]);
  });

  it("stays small on a text that tempts it to try every gap", () => {
    const matcher = compileMatcher(["a … a … a … b", "a … a … a"]);
    expect(matcher.scan("a ".repeat(2_000)).length).toBeLessThan(2_001);
  });
});

/** Words and what parts them are drawn, so that the reference need not cut the text again. */
const vocabulary = ["mali", "malien", "maliens", "france", "armee", "de", "l", "coup", "coups", "etat"];
const written: Record<string, string[]> = {
  mali: ["Mali", "mali", "MALI"],
  armee: ["armée", "Arme\u0301e", "ARMÉE"],
  etat: ["État", "Etat", "e\u0301tat"],
  l: ["l", "L"],
};
const separators = {
  joined: [" ", "\u00A0", "-", "’", "'", "\u202F"],
  parted: [", ", " (", " : ", " – "],
  ended: ["! ", " ? "],
};

interface Drawn {
  word: string;
  start: number;
  end: number;
  before: keyof typeof separators;
}
type DrawnForm = { word: string; open: boolean }[][];

const drawnText = fc
  .array(
    fc.record({
      word: fc.constantFrom(...vocabulary),
      spelling: fc.nat(2),
      before: fc.constantFrom<keyof typeof separators>("joined", "joined", "joined", "parted", "ended"),
      sign: fc.nat(5),
    }),
    { maxLength: 25 },
  )
  .map((parts) => {
    let text = "";
    const words: Drawn[] = [];
    for (const [index, { word, spelling, before, sign }] of parts.entries()) {
      const signs = separators[before];
      if (index > 0) text += signs[sign % signs.length];
      const spellings = written[word] ?? [word];
      const start = text.length;
      text += spellings[spelling % spellings.length];
      words.push({ word, start, end: text.length, before: index > 0 ? before : "ended" });
    }
    return { text, words };
  });

const drawnForm = fc.array(
  fc.array(fc.record({ word: fc.constantFrom(...vocabulary, "mal", "co"), open: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 3 },
);

function spell(form: DrawnForm): string {
  return form.map((run) => run.map(({ word, open }) => (open ? `${word}*` : word)).join(" ")).join(" … ");
}

/** The plainest way that can be right: every form at every word, every length of every gap. */
function search(form: DrawnForm, words: Drawn[]): string[] {
  const fits = (want: { word: string; open: boolean }, have: Drawn) =>
    want.open ? have.word.startsWith(want.word) : have.word === want.word;
  const ends = (run: number, at: number): number[] => {
    const wanted = form[run] ?? [];
    for (const [index, want] of wanted.entries()) {
      const have = words[at + index];
      if (!have || !fits(want, have) || (index > 0 && have.before !== "joined")) return [];
    }
    const last = at + wanted.length - 1;
    if (run === form.length - 1) return [words[last]?.end ?? 0];
    const all: number[] = [];
    for (let skipped = 0; skipped <= gapWords; skipped += 1) {
      const next = words[last + 1 + skipped];
      if (!next || next.before === "ended") break;
      all.push(...ends(run + 1, last + 1 + skipped));
    }
    return all;
  };
  return words.flatMap(({ start }, at) => {
    const found = ends(0, at);
    return found.length ? [`${start}-${Math.min(...found)}`] : [];
  });
}

describe("the matcher and the plainest reference", () => {
  it("find the same, whatever the forms and the text", () => {
    fc.assert(
      fc.property(fc.array(drawnForm, { maxLength: 12 }), drawnText, (forms, { text, words }) => {
        const hits = compileMatcher(forms.map(spell)).scan(text);
        for (const [index, form] of forms.entries()) {
          const ours = hits.filter(({ form: of }) => of === index).map(({ start, end }) => `${start}-${end}`);
          expect(ours).toEqual(search(form, words));
        }
        for (const [index, hit] of hits.entries())
          expect(hit.start).toBeGreaterThanOrEqual(hits[index - 1]?.start ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it("find the same with a thousand forms as with one", () => {
    const many = Array.from({ length: 1_000 }, (_, index) => `forme${index} de`);
    fc.assert(
      fc.property(drawnForm, drawnText, (form, { text }) => {
        const alone = compileMatcher([spell(form)]).scan(text);
        const among = compileMatcher([spell(form), ...many]).scan(text);
        expect(among).toEqual(alone);
      }),
      { numRuns: 20 },
    );
  });
});
