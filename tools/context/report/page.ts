/** The curator's report as one HTML page that needs nothing else. */
import type { PackHeader } from "../../../src/context/pack.ts";
import type { Day } from "../../../src/core/dates.ts";
import { drawCoverage, listEmptyMonths } from "./chart.ts";
import { parityTolerance, type Report } from "./gather.ts";
import { html, type Markup } from "./html.ts";
import { style } from "./style.ts";
import type { Unresolved } from "./unresolved-names.ts";

export interface PageInput {
  report: Report;
  header: PackHeader;
  /** The day on which the report is made. */
  today: Day;
  /** Absent when no folder of articles was given. */
  unresolved?: { folder: string; articles: number; found: readonly Unresolved[] } | undefined;
}

/** Longer lists are folded after so many lines; lists of names seen in articles end there. */
const shownAtOnce = 30;
const mostUnresolved = 400;
/** How many of the days of review are told apart: the oldest. */
const oldestReviews = 8;

/** @returns a whole HTML document */
export function writePage({ report, header, today, unresolved }: PageInput): string {
  const sections: [id: string, title: string, body: Markup][] = [
    ["counts", "How much there is", counts(report)],
    ["coverage", "Coverage by month", coverage(report, header)],
    ["single", `Statements on a single source (${report.singleSource.length})`, singleSource(report)],
    ["reviews", "Oldest reviews", reviews(report)],
    ["parity", `French and English of unequal length (${report.parity.length})`, parity(report)],
    ["publishers", "Publishers by country", publishers(report)],
    ["differing", `Sources described in different ways (${report.differing.length})`, differing(report)],
    ["claims", `Contested points (${report.claims.length})`, claims(report)],
    ["orphans", `Orphans (${report.orphans.length})`, orphans(report)],
    ["corrections", `Corrections (${report.corrected.length})`, corrections(report)],
    ...(unresolved
      ? ([["unresolved", `Names that resolve to nothing (${unresolved.found.length})`, names(unresolved)]] as [
          string,
          string,
          Markup,
        ][])
      : []),
  ];
  const page = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The context database, ${today}</title>
<style>${{ markup: style }}</style>
<h1>The context database</h1>
<p class="note">Edition ${header.version}, reviewed in full through ${header.horizon.full} and in part through ${header.horizon.partly}. Report of ${today}.</p>
<nav aria-label="Parts of this report">${sections.map(([id, title]) => html`<a href="#${id}">${title}</a>`)}</nav>
<main>
${sections.map(([id, title, body]) => html`<section><h2 id="${id}">${title}</h2>\n${body}\n</section>\n`)}
</main>
</html>
`;
  return page.markup;
}

function counts(report: Report): Markup {
  const { byKind, byConfidence, byPublishers, records, statements } = report;
  return html`<p>${records} records, ${statements} statements.</p>
<div class="figures">
${table(
  "By kind",
  ["kind", "#records"],
  byKind.map(({ name, count }) => [name, count]),
)}
${table(
  "By confidence; a record counts by its least certain statement",
  ["confidence", "#statements", "#records"],
  byConfidence.map((one) => [one.confidence, one.statements, one.records]),
)}
${table(
  "By number of publishers",
  ["publishers", "#records"],
  byPublishers.map(({ publishers, records: count }, index) => [
    index === byPublishers.length - 1 ? `${publishers} or more` : publishers,
    count,
  ]),
)}
</div>`;
}

function coverage({ months }: Report, { horizon }: PackHeader): Markup {
  const empty = listEmptyMonths(months, horizon.partly);
  return html`<p class="note">Events by month; the stronger the colour, the greater their weight. Open squares are months without an event, the grey part is beyond the horizon. Point at a bar for its events.</p>
<div class="scroll">${drawCoverage(months, horizon.partly)}</div>
<p>${empty.length === 0 ? "No month is empty." : `Without an event: ${empty.join(", ")}.`}</p>`;
}

function singleSource({ singleSource: lines }: Report): Markup {
  return html`<p class="note">Either one source is named, or several that carry one and the same report. A second, independent one is wanted; for a contested point it is required.</p>
${longTable(
  ["record", "from", "statement", "publishers", "why"],
  lines.map(({ id, from, text, publishers: names, why }) => [
    id,
    from,
    said(text),
    names.join("; "),
    why === "one" ? "one source" : "one report, several outlets",
  ]),
)}`;
}

function reviews({ reviews: days }: Report): Markup {
  return html`${table(
    "",
    ["last checked as a whole", "#records", "which"],
    days
      .slice(0, oldestReviews)
      .map(({ day, ids }) => [day, ids.length, html`<details><summary>show</summary>${ids.join(", ")}</details>`]),
  )}`;
}

function parity({ parity: lines, usualParity }: Report): Markup {
  return html`<p class="note">The French is usually ${usualParity.toFixed(2)} times as long as the English. Listed is what departs from that by more than ${Math.round(parityTolerance * 100)} %, worst first: look whether one language says more.</p>
${longTable(
  ["record", "from", "#ratio", "English", "French"],
  lines.map(({ id, from, ratio, en, fr }) => [id, from, ratio.toFixed(2), said(en), said(fr)]),
)}`;
}

function publishers({ countries }: Report): Markup {
  return html`<p class="note">By where the house is based. What the table of publishers does not know is listed as unknown.</p>
${table(
  "",
  ["country", "#publishers", "#sources", "which"],
  countries.map(({ country, sources, publishers: houses }) => [
    country,
    houses.length,
    sources,
    houses.map(({ name, count }) => `${name} ${count}`).join(", "),
  ]),
)}`;
}

function differing({ differing: sources }: Report): Markup {
  return longTable(
    ["address", "descriptions, the commonest first"],
    sources.map(({ url, descriptions }) => [
      html`<span class="url">${url}</span>`,
      html`${descriptions.map(({ text, records }) => html`<p>${text}<br><span class="note">${records.join(", ")}</span></p>`)}`,
    ]),
  );
}

function claims({ claims: all }: Report): Markup {
  const statuses = new Map<string, number>();
  for (const { status = "none" } of all) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  return html`${table(
    "By status today",
    ["status", "#points"],
    [...statuses].sort(([, a], [, b]) => b - a),
  )}
${table(
  "",
  ["point", "question", "status", "#positions", "#publishers"],
  all.map(({ id, question, status, positions, publishers: count }) => [
    id,
    said(question),
    status ?? html`<span class="warn">none</span>`,
    positions,
    count,
  ]),
)}`;
}

function orphans({ orphans: ids }: Report): Markup {
  if (ids.length === 0) return html`<p>Every record is tied to another one.</p>`;
  return html`<p class="note">Nothing refers to them and they refer to nothing, so no card leads there.</p><p>${ids.map((id) => html`<code>${id}</code> `)}</p>`;
}

function corrections({ corrected }: Report): Markup {
  if (corrected.length === 0) return html`<p>Nothing was corrected or withdrawn yet.</p>`;
  return longTable(
    ["day", "record", "what", ""],
    corrected.map(({ on, id, what, withdrawn }) => [on, id, said(what), withdrawn ? "withdrawn" : "corrected"]),
  );
}

function names({ folder, articles, found }: NonNullable<PageInput["unresolved"]>): Markup {
  return html`<p class="note">Capitalised names and role phrases in ${articles} articles of ${folder} that no name or alias of the database fits, most articles first${found.length > mostUnresolved ? `; the first ${mostUnresolved}` : ""}. Many need no record; those that readers are supposed to know do.</p>
${longTable(
  ["name or phrase", "", "#articles", "#times", "for example", "in"],
  found
    .slice(0, mostUnresolved)
    .map(({ text, sort, articles: count, count: times, sample, from }) => [
      text,
      sort,
      count,
      times,
      said(sample),
      from,
    ]),
)}`;
}

type Cell = string | number | Markup;

function said(text: string): Markup {
  return html`${text}`;
}

/** @param heads a head that begins with `#` is of a column of numbers */
function table(caption: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): Markup {
  const isNumber = heads.map((head) => head.startsWith("#"));
  return html`<div class="scroll"><table>${caption ? html`<caption>${caption}</caption>` : ""}
<thead><tr>${heads.map((head) => html`<th scope="col"${isNumber[heads.indexOf(head)] ? html` class="n"` : ""}>${head.replace("#", "")}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell, column) => drawCell(cell, isNumber[column] === true))}</tr>\n`)}</tbody></table></div>`;
}

const idShape = /^[a-z]-[a-z0-9-]+$/;
const dateShape = /^\d{4}(?:-\d\d){0,2}$/;

function drawCell(cell: Cell, isNumber: boolean): Markup {
  if (isNumber) return html`<td class="n">${cell}</td>`;
  if (typeof cell === "string" && idShape.test(cell)) return html`<td><code>${cell}</code></td>`;
  if (typeof cell === "string" && dateShape.test(cell)) return html`<td class="date">${cell}</td>`;
  return html`<td${typeof cell === "object" ? html` class="said"` : ""}>${cell}</td>`;
}

function longTable(heads: readonly string[], rows: readonly (readonly Cell[])[]): Markup {
  if (rows.length === 0) return html`<p>None.</p>`;
  const rest = rows.slice(shownAtOnce);
  return html`${table("", heads, rows.slice(0, shownAtOnce))}
${rest.length > 0 ? html`<details><summary>${rest.length} more</summary>${table("", heads, rest)}</details>` : ""}`;
}
