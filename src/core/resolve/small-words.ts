/** The small words by which phrases and clauses are told apart, and the verbs that are known by their form alone. */
import type { Language } from "../record.ts";

const setOf = (words: string) => new Set(words.split(" "));

interface Words {
  /** Begin another clause, or tell why and in spite of what. */
  clause: ReadonlySet<string>;
  phrase: ReadonlySet<string>;
  /** Of these, those before a place, and those before what a thing is of. */
  place: ReadonlySet<string>;
  ofWhat: ReadonlySet<string>;
  joining: ReadonlySet<string>;
  article: ReadonlySet<string>;
  /** Verbs that have a subject. */
  finite: ReadonlySet<string>;
}

export const smallWords: Record<Language, Words> = {
  en: {
    clause: setOf(
      "as after before while when who which whose that where because since if unless amid following despite citing without though although whether but then over against",
    ),
    phrase: setOf(
      "in on at by of from with to into near around for during under towards between inside outside along until",
    ),
    place: setOf("in at near to around"),
    ofWhat: setOf("of to"),
    joining: setOf("and or"),
    article: setOf("the a an its their his her this these all"),
    finite: setOf(
      "has have had was were is are will would can could may might must should do does did says said tells told went came began became gave got saw kept ran knew grew rose drew stood",
    ),
  },
  fr: {
    clause: setOf(
      "qui que qu’ dont où alors après avant puis mais lorsque lorsqu’ quand tandis car parce puisque si sans selon malgré pour afin faute comme donc ni",
    ),
    phrase: setOf(
      "de du des d’ à au aux en dans par sur avec vers chez près contre sous entre pendant lors depuis dès jusqu’ jusqu",
    ),
    place: setOf("à au aux dans près en sur"),
    ofWhat: setOf("de du des d’"),
    joining: setOf("et ou"),
    article: setOf("le la les l’ un une son sa ses leur leurs ce cet cette ces"),
    finite: setOf(
      "a ont avait avaient aura auront est sont était étaient fut furent sera seront serait va vont vient viennent doit doivent peut peuvent fait font reste restent demeure demeurent devient deviennent devait devaient n’ ne s’",
    ),
  },
};
