import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../sample-context.ts";
import { diop, elder, read } from "./names/two-diops.ts";

const wagner = record("f-wagner", {
  aliases: [
    { text: "Wagner", case: "exact", needs: ["mercenaire*", "@p-prig"], unless: ["opéra*"] },
    { text: "mercenaires russes", lang: "fr", from: "2021-09", shared: true },
  ],
  statements: [says("2014", "a company")],
});
const corps = record("f-corps", {
  aliases: [
    { text: "Africa Corps", case: "exact" },
    { text: "mercenaires russes", from: "2023-12", shared: true },
  ],
  not: [{ text: "Afrika Korps", en: "German force", fr: "force allemande" }],
  statements: [says("2023-12", "a force")],
});

describe("what a form means", () => {
  it("depends on the day: an office means its holder", () => {
    const text = "Le ministre malien des Affaires étrangères a parlé.";
    expect(read([diop, elder], text, { day: "2024-06-01" })).toEqual([
      "ministre malien des Affaires étrangères → p-diop",
    ]);
    expect(read([diop, elder], text, { day: "2020-06-01" })).toEqual([
      "ministre malien des Affaires étrangères → p-elder",
    ]);
  });

  it("depends on the language of the article", () => {
    const text = "Le ministre malien des Affaires étrangères, dit-on.";
    expect(read([diop], text, { lang: "en" })).toEqual([]);
    expect(read([diop], text, { lang: "de" })).toEqual([]);
  });

  it("is nothing before anybody could know the thing", () => {
    expect(read([corps], "Africa Corps", { day: "2023-12-30" })).toEqual([]);
    expect(read([corps], "Africa Corps", { day: "2023-12-31" })).toEqual(["Africa Corps → f-corps"]);
  });

  it("heeds capitals where the form asks for it, and forgives a title all in capitals", () => {
    expect(read([wagner], "des mercenaires de wagner")).toEqual([]);
    expect(read([wagner], "Des mercenaires de Wagner")).toEqual(["Wagner → f-wagner"]);
    expect(read([wagner], "Des mercenaires", { title: "WAGNER AU MALI" })).toEqual(["WAGNER → f-wagner"]);
    const town = record("l-town", { aliases: [{ text: "Ségou", case: "exact" }], statements: [says("2010", "x")] });
    expect(read([town], "SEGOU, Mali (Agence) — Rien.")).toEqual(["SEGOU → l-town"]);
    expect(read([town], "Le maire de SEGOU est venu.")).toEqual(["SEGOU → l-town"]);
    const term = record("c-term", {
      aliases: [{ text: "Transition", case: "exact" }],
      statements: [says("2010", "x")],
    });
    expect(read([term], "TRANSITION. Rien.")).toEqual([]);
    const short = record("l-short", { aliases: [{ text: "Gao", case: "exact" }], statements: [says("2010", "x")] });
    expect(read([short], "Le GAO a rendu un rapport.")).toEqual([]);
  });

  it("needs its cues: a word anywhere, and none of those that say otherwise in the paragraph", () => {
    expect(read([wagner], "Wagner est arrivé.")).toEqual([]);
    expect(read([wagner], "Wagner est arrivé.\n\nCes mercenaires, dit-on.")).toEqual(["Wagner → f-wagner"]);
    expect(read([wagner], "Un opéra de Wagner.\n\nDes mercenaires.")).toEqual([]);
  });

  it("takes a record that is named as a cue", () => {
    const prig = record("p-prig", { aliases: ["Prigojine"], statements: [says("2014", "x")] });
    expect(read([wagner, prig], "Prigojine et Wagner")).toEqual(["Prigojine → p-prig", "Wagner → f-wagner"]);
  });

  it("leaves alone what only looks like it", () => {
    expect(read([corps], "L’Afrika Korps de Rommel")).toEqual([]);
    expect(read([diop], "Soungalo Diop, puis Abdoulaye Diop, puis Soungalo Diop")).toEqual(["Abdoulaye Diop → p-diop"]);
  });

  it("asks for a cue near by where the form asks for it, title and first paragraph being read together", () => {
    const junta = record("c-junta", {
      aliases: [{ text: "junte", near: ["Mali", "malien*"], unless: ["Niger"] }],
      statements: [says("2020", "x")],
    });
    expect(read([junta], "La junte a parlé.\n\nLe Mali attend.")).toEqual([]);
    expect(read([junta], "La junte malienne a parlé.")).toEqual(["junte → c-junta"]);
    expect(read([junta], "Bamako, au Mali.", { title: "La junte expulse" })).toEqual(["junte → c-junta"]);
    expect(read([junta], "La junte du Niger, voisin du Mali.")).toEqual([]);
    // What speaks against it counts near by only: an article may come as one long paragraph.
    expect(read([junta], "La junte du Mali parle. On vote. Il pleut. Le Niger attend.")).toEqual(["junte → c-junta"]);
    expect(read([junta], "Le Mali attend. Au Niger on vote. La junte parle.")).toEqual([]);
  });
});

describe("a place within the words for an office", () => {
  it("is named too", () => {
    const envoy = record("p-envoy", {
      name: { en: "Luc Royer", fr: "Luc Royer" },
      aliases: [{ text: "ambassadeur à Gao", from: "2012" }],
      statements: [says("2011-12", "x")],
    });
    const gao = record("l-gao", { aliases: ["Gao"], statements: [says("2000", "x")] });
    expect(read([envoy, gao], "L’ambassadeur à Gao se tait.")).toEqual(["ambassadeur à Gao → p-envoy", "Gao → l-gao"]);
  });
});

describe("what a force is", () => {
  const mission = record("f-mission", {
    names: [{ en: "Minusma", fr: "Minusma" }],
    aliases: ["Minusma", "UN mission", "mission de l’ONU"],
    statements: [says("2013", "x")],
  });

  it("is left to its name where that follows, and marked where it stands alone", () => {
    expect(read([mission], "The UN mission, Minusma, patrols.", { lang: "en" })).toEqual(["Minusma → f-mission"]);
    expect(read([mission], "La mission de l’ONU, la Minusma, patrouille.")).toEqual(["Minusma → f-mission"]);
    expect(read([mission], "Minusma patrols. The UN mission is large.", { lang: "en" })).toEqual([
      "Minusma → f-mission",
      "UN mission → f-mission",
    ]);
  });
});

describe("a force told by its leader", () => {
  it("is marked, and the leader within", () => {
    const chief = record("p-chief", {
      name: { en: "Luc Prigojine", fr: "Luc Prigojine" },
      aliases: ["Prigojine"],
      statements: [says("2014", "x")],
    });
    const hired = record("f-hired", { aliases: ["hommes de Prigojine"], statements: [says("2014", "x")] });
    expect(read([hired, chief], "Les hommes de Prigojine partent.")).toEqual([
      "hommes de Prigojine → f-hired",
      "Prigojine → p-chief",
    ]);
  });
});

describe("a leader told by his group", () => {
  const group = record("g-ansar", { aliases: ["Ansar Dine"], statements: [says("2011-12", "x")] });
  const leader = record("p-leader", {
    name: { en: "Iyad Ag Ghali", fr: "Iyad Ag Ghali" },
    aliases: [{ text: "chef d’Ansar Dine", from: "2012" }],
    statements: [says("2011-12", "x")],
  });

  it("is marked, and the group within", () => {
    expect(read([group, leader], "Le chef d’Ansar Dine se tait.")).toEqual([
      "chef d’Ansar Dine → p-leader",
      "Ansar Dine → g-ansar",
    ]);
  });
});

describe("an outlet", () => {
  const rfi = record("i-rfi", { aliases: ["RFI"], statements: [says("2000", "x")] });

  it("is left alone where it is only quoted", () => {
    for (const text of [
      "Trois morts, selon RFI.",
      "Trois morts (RFI).",
      "D’après nos confrères de RFI, trois morts.",
      "Trois morts, a-t-il dit à RFI.",
      "Trois morts, RFI a rapporté jeudi.",
      "Three dead, he told RFI.",
      "Trois morts, a appris RFI.",
      "RFI a cité trois témoins.",
      "Three dead, says a list that RFI has seen.",
    ]) {
      expect(read([rfi], text), text).toEqual([]);
    }
  });

  it("is meant where something is done to it", () => {
    expect(read([rfi], "La suspension de RFI inquiète.")).toEqual(["RFI → i-rfi"]);
    expect(read([rfi], "Mali bans broadcasts by RFI.", { lang: "en" })).toEqual(["RFI → i-rfi"]);
  });
});

describe("between several records", () => {
  it("offers all where all share the form, unless the sentence names one of them", () => {
    expect(read([wagner, corps], "Des mercenaires russes.")).toEqual(["mercenaires russes → f-corps | f-wagner"]);
    expect(read([wagner, corps], "Les mercenaires russes d’Africa Corps.")).toEqual([
      "mercenaires russes → f-corps",
      "Africa Corps → f-corps",
    ]);
    expect(read([wagner, corps], "Des mercenaires russes.", { day: "2022-01-01" })).toEqual([
      "mercenaires russes → f-wagner",
    ]);
  });

  it("lets a cue in the paragraph decide, then a record named elsewhere, and else leaves the place alone", () => {
    const one = record("i-one", { aliases: ["DGSE", "Piscine"], statements: [says("2000", "x")] });
    const two = record("i-two", {
      aliases: [{ text: "DGSE", near: ["Koulouba"] }, "Caserne"],
      statements: [says("2000", "x")],
    });
    const three = record("i-three", { aliases: ["DGSE"], statements: [says("2000", "x")] });
    expect(read([one, two], "La DGSE à Koulouba")).toEqual(["DGSE → i-two"]);
    expect(read([one, three], "La DGSE.\n\nLa Piscine.")).toEqual(["DGSE → i-one", "Piscine → i-one"]);
    expect(read([one, three], "La DGSE.")).toEqual([]);
  });
});

describe("surnames", () => {
  it("follow a person named in full", () => {
    expect(read([diop], "Abdoulaye Diop a parlé. M. Diop a ajouté que Diop…")).toEqual([
      "Abdoulaye Diop → p-diop",
      "Diop → p-diop",
      "Diop → p-diop",
    ]);
  });

  it("mean nobody before that, but in a title", () => {
    expect(read([diop], "Diop a parlé.")).toEqual([]);
    expect(read([diop], "Abdoulaye Diop a parlé.", { title: "Diop accuse Paris" })[0]).toBe("Diop → p-diop");
  });

  it("mean the one named last, and nobody where one paragraph names two", () => {
    expect(read([diop, elder], "Abdoulaye Diop.\n\nTiéman Diop a parlé. Diop a ajouté")).toContain("Diop → p-elder");
    expect(read([diop, elder], "Abdoulaye Diop et Tiéman Diop. M. Diop a ajouté")).not.toContain("Diop → p-elder");
  });

  it("are not taken from another person's name", () => {
    expect(read([diop], "Abdoulaye Diop. Moussa Diop a parlé. Diop Diallo aussi.")).toEqual([
      "Abdoulaye Diop → p-diop",
    ]);
  });
});

describe("a stranger of the same surname", () => {
  it("takes the surname with him from where he is named", () => {
    expect(read([diop], "Abdoulaye Diop a parlé. M. Diop est parti. Moussa Diop a joué. Diop a gagné.")).toEqual([
      "Abdoulaye Diop → p-diop",
      "Diop → p-diop",
    ]);
    expect(read([diop], "Moussa Diop a joué. Abdoulaye Diop l’a vu.", { title: "Diop délivre les Aigles" })).toEqual([
      "Abdoulaye Diop → p-diop",
    ]);
  });
});

describe("an office beside a name", () => {
  const text = (name: string) => `Le ministre malien des Affaires étrangères, ${name}, a parlé.`;

  it("stands when the name is its holder's", () => {
    expect(read([diop, elder], text("Abdoulaye Diop"))).toContain("ministre malien des Affaires étrangères → p-diop");
  });

  it("is left alone when the name is another's, known to us or not", () => {
    expect(read([diop, elder], text("Tiéman Diop"))).toEqual(["Tiéman Diop → p-elder"]);
    expect(read([diop, elder], text("Kaba Sanogo"))).toEqual([]);
    expect(read([diop, elder], "Kaba Sanogo, ministre malien des Affaires étrangères, a parlé.")).toEqual([]);
  });
});

describe("what overlaps", () => {
  const embassy = record("i-emb", { aliases: ["ambassade du Mali"], statements: [says("2000", "x")] });
  const mali = record("i-mali", { aliases: ["Mali"], statements: [says("2000", "x")] });
  const expulsion = record("e-exp", { date: "2024-01-01", aliases: ["expulsion … ambassade du Mali"] });

  it("is read at its longest", () => {
    expect(read([embassy, mali], "L’ambassade du Mali au Mali")).toEqual([
      "ambassade du Mali → i-emb",
      "Mali → i-mali",
    ]);
  });

  it("keeps the things named inside the wording of an event, the event first", () => {
    expect(read([embassy, mali, expulsion], "L’expulsion d’agents de l’ambassade du Mali")).toEqual([
      "expulsion d’agents de l’ambassade du Mali → e-exp",
      "ambassade du Mali → i-emb",
    ]);
  });

  it("is said once where it means the same", () => {
    const both = record("e-exp", { date: "2024-01-01", aliases: ["expulsion … ambassade", "ambassade … fermée"] });
    expect(read([both], "L’expulsion de l’ambassade est fermée")).toHaveLength(1);
  });
});

describe("every mention", () => {
  it("stands where it says, in reading order, with a reason in both languages", () => {
    const records = [diop, elder, wagner, corps];
    const context = contextOf(records);
    const pieces = [
      "Abdoulaye Diop",
      "M. Diop",
      "Wagner",
      "mercenaires russes",
      "Africa Corps",
      "opéra",
      "—",
      "Tiéman Diop",
    ];
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...pieces), { maxLength: 6 }), { maxLength: 4 }), (blocks) => {
        const article = articleOf(blocks.map((words) => words.join(" ")).join("\n\n"), { title: "Mali" });
        let [block, start] = [-1, 0];
        for (const mention of resolveMentions(article, context, "2024-06-01")) {
          const text = mention.block < 0 ? article.title : (article.blocks[mention.block]?.text ?? "");
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.records.length).toBeGreaterThan(0);
          expect(mention.why.en && mention.why.fr).toBeTruthy();
          expect(mention.block > block || (mention.block === block && mention.start >= start)).toBe(true);
          [block, start] = [mention.block, mention.start];
        }
      }),
    );
  });
});

describe("an embassy or its head", () => {
  it("is not ours where it is posted to another country", () => {
    const envoy = record("p-envoy", { aliases: ["ambassadeur de France"], statements: [says("2010", "x")] });
    expect(read([envoy], "L’ambassadeur de France au Niger part.")).toEqual([]);
    expect(read([envoy], "L’ambassadeur de France au Mali part.")).toEqual(["ambassadeur de France → p-envoy"]);
  });
});
