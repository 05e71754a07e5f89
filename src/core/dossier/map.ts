/**
 * The places of an article that the map shows, what was established of each on its day, and where the names stand.
 * All of it is worked out here rather than in the page, which need not carry what few articles use.
 */
import type { Context } from "../context.ts";
import type { Day } from "../dates.ts";
import type { ContextRecord, Language, MapOutline } from "../record.ts";
import { statementsOn } from "../record-on-day.ts";
import { showStatement } from "./compose-card.ts";
import type { Card, DossierMap, PlaceOnMap, ShownStatement } from "./dossier.ts";
import { nameDots, type } from "./map-names.ts";

/** A single dot says nothing that the card does not. */
const least = 2;
/** Statements shown of a place. */
const mostSaid = 2;

/** @returns `undefined` when fewer than two places of the article lie in the map's frame */
export function composeMap(context: Context, cards: readonly Card[], asOf: Day): DossierMap | undefined {
  const outline = context.map;
  if (!outline) return undefined;
  const places = cards.flatMap((card) => placeOf(card, context.records.get(card.record), asOf, outline));
  if (places.length < least) return undefined;
  const { width, height, land, borders } = outline;
  const names = { en: setNames(places, "en", outline), fr: setNames(places, "fr", outline) };
  return { width, height, land, borders, places, names };
}

function placeOf(
  { at, record, name }: Card,
  place: ContextRecord | undefined,
  asOf: Day,
  outline: MapOutline,
): PlaceOnMap[] {
  if (!at || !place) return [];
  const [latitude, longitude] = at;
  const [perLongitude, perLatitude] = outline.perDegree;
  const x = Math.round((longitude - outline.west) * perLongitude);
  const y = Math.round((outline.north - latitude) * perLatitude);
  if (x < 0 || y < 0 || x > outline.width || y > outline.height) return [];
  return [{ record, name, x, y, statements: whatHeld(place, asOf) }];
}

/**
 * The last that came into force of what held for a time (who was in the town), else the last that was said of it.
 * What has an end in the database is a state; what has none is a fact that stays.
 */
function whatHeld(place: ContextRecord, asOf: Day): ShownStatement[] {
  const said = statementsOn(place, asOf);
  const states = said.filter(({ to }) => to !== undefined);
  return (states.length > 0 ? states.slice(-mostSaid) : said.slice(-1)).map((one) => showStatement(place, one));
}

function setNames(
  places: readonly PlaceOnMap[],
  language: Language,
  outline: MapOutline,
): DossierMap["names"][Language] {
  const { width, height } = outline;
  const regions = new Intl.DisplayNames(language, { type: "region" });
  const countries = outline.names.map(([code, x, y]) => {
    const text = regions.of(code) ?? code;
    const half = (text.length * type.letter) / 2;
    // A name longer than what is left to the edge moves inwards.
    return { text, x: Math.round(Math.min(Math.max(half, x), width - half)), y, half };
  });
  const boxes = countries.map(({ x, y, half }) => ({
    left: x - half,
    right: x + half,
    top: y - type.size,
    bottom: y + 4,
  }));
  const dots = places.map(({ x, y, name }) => ({ x, y, name: name[language] }));
  return {
    countries: countries.map(({ text, x, y }) => ({ text, x, y })),
    dots: nameDots(dots, width, height, boxes),
  };
}
