/** The picture of the coverage: a bar a month, months without an event marked. */
import type { PartialDate } from "../../../src/core/dates.ts";
import type { Month } from "./gather.ts";
import { html, type Markup } from "./html.ts";

const barWidth = 6;
const unit = 14;
const top = 18;
const foot = 40;

/** @param through the month after which the database knows nothing; later months are shown as such */
export function drawCoverage(months: readonly Month[], through: PartialDate): Markup {
  const most = Math.max(1, ...months.map(({ events }) => events.length));
  const base = top + most * unit;
  const width = months.length * barWidth;
  const last = months.filter(({ month }) => month <= through.slice(0, 7)).length;
  const empty = months.slice(0, last).filter(({ events }) => events.length === 0).length;
  return html`<svg class="coverage" viewBox="0 0 ${width} ${base + foot}" role="img" aria-label="Events by month: ${empty} of ${last} months have none">
<rect class="beyond" x="${last * barWidth}" y="${top}" width="${width - last * barWidth}" height="${base - top}"/>
${months.map((month, index) => drawMonth(month, index, base, index < last))}
<line class="base" x1="0" x2="${width}" y1="${base}" y2="${base}"/>
${months.map(({ month }, index) => (month.endsWith("-01") ? drawYear(month.slice(0, 4), index * barWidth, base) : ""))}
<text x="0" y="${top - 6}">most in a month: ${most}</text>
</svg>`;
}

function drawMonth({ month, events }: Month, index: number, base: number, isWithin: boolean): Markup {
  const x = index * barWidth;
  if (events.length === 0) {
    if (!isWithin) return html``;
    return html`<rect class="empty" x="${x + 1}" y="${base + 3}" width="${barWidth - 2}" height="6"><title>${month}: no event</title></rect>`;
  }
  const height = events.length * unit;
  const weight = Math.max(...events.map((event) => event.weight));
  const title = `${month}: ${events.map(({ name }) => name).join("; ")}`;
  return html`<rect class="bar w${weight}" x="${x + 0.5}" y="${base - height}" width="${barWidth - 1}" height="${height}"><title>${title}</title></rect>`;
}

function drawYear(year: string, x: number, base: number): Markup {
  return html`<line class="year" x1="${x}" x2="${x}" y1="${top}" y2="${base + 26}"/><text x="${x + 3}" y="${base + 25}">${year}</text>`;
}

/** Months without an event up to `through`, runs joined: "2012-05 to 2012-11". */
export function listEmptyMonths(months: readonly Month[], through: PartialDate): string[] {
  const runs: string[][] = [];
  let isOpen = false;
  for (const { month, events } of months) {
    if (month > through.slice(0, 7)) break;
    if (events.length > 0) {
      isOpen = false;
      continue;
    }
    if (isOpen) runs.at(-1)?.push(month);
    else runs.push([month]);
    isOpen = true;
  }
  return runs.map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]} to ${run.at(-1)}`));
}
