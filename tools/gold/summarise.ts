import type { Measured } from "./measure.ts";
import { addTallies, emptyTally } from "./score-mentions.ts";

/** Shares lie between 0 and 1, to three places; counts stand beside them. */
export interface Summary {
  articles: number;
  mentions: number;
  recall: number;
  precision: number;
  "recall, lenient": number;
  "precision, lenient": number;
  "recall, any width": number;
  "precision, any width": number;
  "traps taken": string;
  /** Over the articles that have something of the relation: the others get no dossier. */
  "main event": number;
  verdict: number;
}

export function summarise(measured: readonly Measured[]): Summary {
  const shown = measured.filter(({ gold }) => gold.labels[0] !== "none");
  const tally = measured.map((one) => one.tally).reduce(addTallies, emptyTally);
  return {
    articles: measured.length,
    mentions: tally.wanted,
    recall: share(tally.foundStrict, tally.wanted),
    precision: share(tally.rightStrict, tally.taken),
    "recall, lenient": share(tally.foundLenient, tally.wanted),
    "precision, lenient": share(tally.rightLenient, tally.taken),
    "recall, any width": share(tally.foundLoose, tally.wanted),
    "precision, any width": share(tally.rightLoose, tally.taken),
    "traps taken": `${tally.trapsTaken} of ${tally.traps}`,
    "main event": share(shown.filter(({ mainEvent }) => mainEvent.isRight).length, shown.length),
    verdict: share(measured.filter(({ standing }) => standing.isRight).length, measured.length),
  };
}

/**
 * How well "about the relation" is told from the rest, over the articles of which two careful readers would say the
 * same and which are not background: those count neither way.
 */
export function summariseDetection(measured: readonly Measured[]) {
  const counted = measured.filter(({ gold: { labels } }) => !labels.includes("background"));
  const about = counted.filter(({ gold }) => gold.labels[0] === "relation");
  const taken = counted.filter(({ standing }) => standing.got.startsWith("relation"));
  const right = taken.filter((one) => about.includes(one));
  return {
    counted: counted.length,
    recall: share(right.length, about.length),
    precision: share(right.length, taken.length),
    missed: about.filter((one) => !taken.includes(one)).map(({ gold }) => gold.id),
    "wrongly taken": taken.filter((one) => !about.includes(one)).map(({ gold }) => gold.id),
  };
}

/** Of nothing, all is right. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;
}
