/** Parsers of settings: as stored (by this version or another) and as changed. */
import * as v from "valibot";
import { type Colour, colours } from "./clipping/clipping.ts";
import { limits } from "./limits.ts";
import {
  defaultSettings,
  levels,
  mostMuted,
  mostSites,
  openings,
  type PageChanges,
  panelWidthLimits,
  type Settings,
  type SiteChoice,
  sides,
  tabLimits,
  textSizes,
  themes,
} from "./settings.ts";
import { instantSchema, recordIdSchema } from "./wire.ts";

const level = v.picklist(levels);
const opens = v.picklist(openings);
const width = v.pipe(v.number(), v.minValue(panelWidthLimits.min), v.maxValue(panelWidthLimits.max));
const side = v.picklist(sides);
const tab = v.pipe(v.number(), v.minValue(tabLimits.min), v.maxValue(tabLimits.max));
/** "auto", or the tag of a language; one that has no folder is as good as English. */
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,4}(-[A-Za-z0-9]{2,8})*$/));
const theme = v.picklist(themes);
const textSize = v.picklist(textSizes);
const colourName = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(limits.label));
/** A host as `URL` writes it, or `file:`. */
const siteKey = v.pipe(v.string(), v.regex(/^([a-z0-9._-]{1,253}|\[[0-9a-f:.]+\]|file:)$/));
const siteChoice = v.object({
  opens: v.exactOptional(opens),
  closed: v.exactOptional(v.literal(true)),
  width: v.exactOptional(width),
  side: v.exactOptional(side),
  overlay: v.exactOptional(v.boolean()),
  tab: v.exactOptional(tab),
  changedAt: instantSchema,
}) satisfies v.GenericSchema<unknown, SiteChoice>;

export const settingsChangesSchema = v.strictObject({
  level: v.exactOptional(level),
  muted: v.exactOptional(v.pipe(v.array(recordIdSchema), v.maxLength(mostMuted))),
  opens: v.exactOptional(opens),
  panelWidth: v.exactOptional(width),
  side: v.exactOptional(side),
  overlay: v.exactOptional(v.boolean()),
  sites: v.exactOptional(v.pipe(v.record(siteKey, siteChoice), v.maxEntries(mostSites))),
  language: v.exactOptional(language),
  theme: v.exactOptional(theme),
  textSize: v.exactOptional(textSize),
  colourNames: v.exactOptional(v.record(v.picklist(colours), colourName)),
  selectionButton: v.exactOptional(v.boolean()),
});

export const pageChangesSchema = v.strictObject({
  language: v.exactOptional(language),
  closed: v.exactOptional(v.boolean()),
  opens: v.exactOptional(opens),
  panelWidth: v.exactOptional(width),
  side: v.exactOptional(side),
  overlay: v.exactOptional(v.boolean()),
  tab: v.exactOptional(tab),
}) satisfies v.GenericSchema<unknown, PageChanges>;

export const settingNames = Object.keys(defaultSettings) as (keyof Settings)[];

/**
 * Settings from what was stored under their names. A setting that is missing or makes no sense (an older or a
 * newer version may have written it) is as by default, and the others are kept; of a list, what makes sense is.
 */
export function settingsFrom(stored: Record<string, unknown>): Settings {
  return {
    level: read(level, stored.level) ?? defaultSettings.level,
    muted: read(v.array(v.unknown()), stored.muted)?.flatMap((id) => read(recordIdSchema, id) ?? []) ?? [],
    opens: read(opens, stored.opens) ?? defaultSettings.opens,
    panelWidth: read(width, stored.panelWidth) ?? defaultSettings.panelWidth,
    side: read(side, stored.side) ?? defaultSettings.side,
    overlay: read(v.boolean(), stored.overlay) ?? defaultSettings.overlay,
    sites: readEntries(siteKey, siteChoice, stored.sites),
    language: read(language, stored.language) ?? defaultSettings.language,
    theme: read(theme, stored.theme) ?? defaultSettings.theme,
    textSize: read(textSize, stored.textSize) ?? defaultSettings.textSize,
    colourNames: readEntries<Colour, string>(v.picklist(colours), colourName, stored.colourNames),
    selectionButton: read(v.boolean(), stored.selectionButton) ?? defaultSettings.selectionButton,
  };
}

function read<T>(schema: v.GenericSchema<unknown, T>, stored: unknown): T | undefined {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : undefined;
}

function readEntries<K extends string, T>(
  key: v.GenericSchema<unknown, K>,
  value: v.GenericSchema<unknown, T>,
  stored: unknown,
): Record<K, T> {
  const entries = Object.entries(read(v.record(v.string(), v.unknown()), stored) ?? {});
  return Object.fromEntries(
    entries.flatMap(([name, content]) => {
      const [known, made] = [read(key, name), read(value, content)];
      return known === undefined || made === undefined ? [] : [[known, made]];
    }),
  ) as Record<K, T>;
}
