/** The newsstand's own front page: every article of ours, and what the extension should do on it. */
import type { NewsPage } from "./server.ts";
import { listStock, type StockedPage } from "./stock.ts";

const expectations: Record<StockedPage["standing"], string> = {
  relation: "about Mali and France: the panel opens by itself",
  background: "about Mali, France in a second role: nothing opens by itself; press the toolbar button",
  none: "about something else: nothing happens",
  front: "a front page: nothing happens",
};

/** @param given a page that the reader brought along, listed first */
export function makeFrontPage(given?: NewsPage): NewsPage {
  const stock = listStock();
  const groups = (Object.keys(expectations) as StockedPage["standing"][]).map((standing) => {
    const items = stock
      .filter((page) => page.standing === standing)
      .map(
        (page) =>
          `<li><a href="${page.address}">${page.host}${page.path}</a>${page.date ? ` <small>${page.date}</small>` : ""}</li>`,
      );
    return `<h2>${expectations[standing]}</h2><ul>${items.join("")}</ul>`;
  });
  const own = given
    ? `<h2>yours</h2><ul><li><a href="http://${given.host}${given.path}">${given.host}${given.path}</a></li></ul>`
    : "";
  return {
    host: "newsstand.example",
    path: "/",
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Newsstand</title>
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:760px;margin:48px auto;padding:0 24px;color:#1d1b18;background:#fbfaf7}h1{font:700 30px Georgia,serif}h2{font-size:15px;margin:28px 0 6px;color:#57524a}ul{padding-left:18px}small{color:#6e685d}a{color:#0f5c4d;overflow-wrap:anywhere}</style></head>
<body><h1>Newsstand</h1><p>Articles written for trying Arrière-plan, served from this machine under the names of real outlets. They are not by these outlets.</p>
${own}${groups.join("\n")}</body></html>`,
  };
}
