/** The signs that have been found for one event at one place of the text. */
import type { RecordId } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import { type ToldFeature, toldFeatures } from "./told-features.ts";

/** More of the same says no more. */
const mostOf = 2;
const places = Object.fromEntries(toldFeatures.map((feature, place) => [feature, place])) as Record<
  ToldFeature,
  number
>;

/** What has been found so far for one event at one place. */
export interface Signs {
  values: number[];
  parts: Span[];
  met: Set<RecordId>;
}

export function set({ values }: Signs, feature: ToldFeature): void {
  values[places[feature]] = 1;
}

export function add({ values }: Signs, feature: ToldFeature, value: number): void {
  const place = places[feature];
  values[place] = Math.min(mostOf, (values[place] ?? 0) + value);
}

export function startSigns(): Signs {
  return { values: new Array<number>(toldFeatures.length).fill(0), parts: [], met: new Set() };
}

export function valueOfSign({ values }: Signs, feature: ToldFeature): number {
  return values[places[feature]] ?? 0;
}
