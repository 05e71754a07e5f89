/** Paper and ink, as in the extension. No address in it: the page is whole by itself. */
export const style = `
:root { color-scheme: light dark; --paper: light-dark(#fbfaf7, #171613); --surface: light-dark(#fff, #1f1d1a);
  --ink: light-dark(#1d1b18, #efeae0); --ink-2: light-dark(#57524a, #b9b2a5); --rule: light-dark(#e4dfd5, #35322c);
  --accent: light-dark(#0f5c4d, #7fcdb8); --soft: light-dark(#e3efeb, #1c3630); --warn: light-dark(#8a4b08, #e0a565);
  --serif: Georgia, "Noto Serif", serif; --sans: system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 32px 24px 80px; max-width: 1160px; background: var(--paper); color: var(--ink);
  font: 15px/1.5 var(--sans); }
h1, h2 { font-family: var(--serif); line-height: 1.2; text-wrap: balance; }
h1 { margin: 0 0 4px; font-size: 32px; }
h2 { margin: 48px 0 8px; padding-top: 12px; border-top: 2px solid var(--ink); font-size: 21px; }
p { margin: 6px 0; max-width: 75ch; }
.note { color: var(--ink-2); }
nav { margin-top: 12px; display: flex; flex-wrap: wrap; gap: 4px 16px; }
a { color: var(--accent); text-underline-offset: 3px; }
.figures { display: flex; flex-wrap: wrap; gap: 32px 48px; align-items: flex-start; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: 8px 0; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding-bottom: 4px; }
th, td { padding: 4px 20px 4px 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule); }
th { color: var(--ink-2); font-weight: 500; }
td.n, th.n { text-align: end; }
.url { font: 13px var(--sans); overflow-wrap: anywhere; }
td.date { white-space: nowrap; }
td.said { font-family: var(--serif); min-width: 24ch; }
code { font: 13px ui-monospace, monospace; white-space: nowrap; }
details { margin: 8px 0; }
summary { cursor: pointer; color: var(--accent); font-weight: 600; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.warn { color: var(--warn); font-weight: 600; }
.coverage { display: block; width: 100%; min-width: 760px; height: auto; background: var(--surface); }
.coverage text { fill: var(--ink-2); font: 11px var(--sans); }
.coverage .bar { fill: var(--accent); } .coverage .w1 { fill-opacity: .45; } .coverage .w2 { fill-opacity: .7; }
.coverage .empty { fill: none; stroke: var(--warn); } .coverage .year { stroke: var(--rule); }
.coverage .base { stroke: var(--ink-2); } .coverage .beyond { fill: var(--rule); fill-opacity: .6; }
@media print { details { display: block; } body { max-width: none; } }
`;
