/** Pages that fight us: what they can do to the panel is hide it; what they cannot do is use it or break us. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findMark, press } from "../../tools/browsers/panel-driver.ts";
import type { NewsPage } from "../../tools/newsstand/server.ts";
import { articlesOf } from "../../tools/newsstand/stock.ts";
import { highlights, kind, look, lookFor, panelReady, type Stage, setStage, waitUntil } from "./harness.ts";

const [article] = articlesOf("relation");
if (!article) throw new Error("the newsstand has no article about the relation");
const html = readFileSync(join("tests/pages", article.file), "utf8");
const host = article.host;

/** The page's own style, which the panel must survive: its text is still seen where it was. */
const styles: Record<string, string> = {
  "hides everything by name":
    "arriere-plan { display: none !important; visibility: hidden !important; opacity: 0 !important }",
  "unsets everything": "* { all: unset !important }",
  "sets html{opacity:0}": "html { opacity: 0 }",
  "moves the root": "html { transform: translateX(-500px) rotate(3deg) }",
  "clips the root": "html { clip-path: inset(0 50% 0 0) }",
  "enlarges all type": "html { font-size: 200px }",
  "covers us with a pseudo-element": "arriere-plan::before { content: ''; position: fixed; inset: 0; background: red }",
  "uses a layer": "@layer a { arriere-plan { display: none !important } }",
  "shifts everything by pixels": "* { position: relative !important; left: 300px !important }",
};

const pages: NewsPage[] = [
  ...Object.entries(styles).map(
    ([, css], index): NewsPage => ({
      host,
      path: `/hostile/style-${index}`,
      html: html.replace("</head>", `<style>${css}</style></head>`),
    }),
  ),
  {
    host,
    path: "/hostile/policy",
    html,
    headers: {
      "content-security-policy":
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    host,
    path: "/hostile/removes",
    html: html.replace(
      "</body>",
      "<script>new MutationObserver(() => document.querySelector('arriere-plan')?.remove()).observe(document.documentElement, { childList: true })</script></body>",
    ),
  },
  {
    host,
    path: "/hostile/removes-once",
    html: html.replace(
      "</body>",
      "<script>const o = new MutationObserver(() => { const e = document.querySelector('arriere-plan'); if (e) { o.disconnect(); setTimeout(() => e.remove(), 300) } }); o.observe(document.documentElement, { childList: true })</script></body>",
    ),
  },
  {
    host,
    path: "/hostile/clobbers",
    html: html.replace(
      "<body",
      '<body><img name="querySelector"><img id="browser"><form name="getElementById"></form><a id="arrierePlan"></a></body><body',
    ),
  },
  {
    host,
    path: "/hostile/patches",
    html: html.replace(
      "<head>",
      "<head><script>Element.prototype.attachShadow = () => { throw new Error('no') }; Element.prototype.append = Node.prototype.appendChild = () => {}; Document.prototype.createElement = () => { throw new Error('no') };</script>",
    ),
  },
  { host, path: "/hostile/fakes", html: html.replace("</html>", "<arriere-plan id='fake'></arriere-plan></html>") },
];

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ pages });
});
afterAll(() => stage.close());
const open = (path: string) => stage.open(`http://${host}${path}`);

/** Whether the panel is on top where it should be: the pixel under its middle is ours. */
async function isOnTop(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.elementFromPoint(innerWidth - 200, innerHeight / 2)?.localName === "arriere-plan",
  );
}

describe(`hostile pages (${kind})`, () => {
  it.each(Object.keys(styles).map((name, index) => [name, index] as const))(
    "keeps the panel visible when the page %s",
    async (_name, index) => {
      const page = await open(`/hostile/style-${index}`);
      await panelReady(page);
      const [panel] = await look(page, ".panel");
      const width = await page.evaluate(() => innerWidth);
      expect(panel?.width).toBeCloseTo(400, 0);
      expect((panel?.left ?? 0) + (panel?.width ?? 0)).toBeGreaterThan(width - 30);
      expect(await isOnTop(page)).toBe(true);
      await page.close();
    },
  );

  it("works under a policy that allows no style and no script", async () => {
    const page = await open("/hostile/policy");
    await panelReady(page);
    expect((await look(page, ".panel"))[0]?.width).toBeCloseTo(400, 0);
    await page.close();
  });

  it("comes back when it is removed, and gives way to a page that keeps removing it", async () => {
    const once = await open("/hostile/removes-once");
    await panelReady(once);
    await new Promise((done) => setTimeout(done, 600));
    await panelReady(once);
    await once.close();

    const always = await open("/hostile/removes");
    await new Promise((done) => setTimeout(done, 2500));
    expect(await always.evaluate(() => document.querySelector("arriere-plan") === null)).toBe(true);
    await always.close();
  });

  it("paints its marks again after the page cleared the registry", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    const before = await highlights(page);
    await page.evaluate(() => CSS.highlights.clear());
    await page.evaluate(() => scrollBy(0, 300));
    await waitUntil(async () => Object.keys(await highlights(page)).length >= Object.keys(before).length, "the marks");
    await page.close();
  });

  it("ignores clicks and keys that a script makes", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    const mark = await findMark(page, "institution");
    await page.evaluate((point) => {
      const target = document.elementFromPoint(point?.x ?? 0, point?.y ?? 0);
      target?.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: point?.x ?? 0, clientY: point?.y ?? 0 }));
      const host = document.querySelector("arriere-plan");
      for (const type of ["click", "keydown", "pointerdown"])
        host?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }, mark ?? null);
    await new Promise((done) => setTimeout(done, 500));
    expect(await look(page, ".card.focused")).toEqual([]);
    await panelReady(page);
    await page.close();
  });

  it.each(["clobbers names", "patches prototypes", "fakes our element"])("works in a page that %s", async (attack) => {
    const page = await open(`/hostile/${attack.split(" ")[0]}`);
    await panelReady(page);
    expect(await page.evaluate(() => Array.from(document.getElementsByTagName("arriere-plan")).length)).toBe(1);
    await page.close();
  });

  it("shows the page nothing of what is in the panel", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    const seen = await page.evaluate(() => {
      const ours = document.querySelector("arriere-plan");
      return {
        root: ours?.shadowRoot ?? null,
        text: ours?.textContent ?? "",
        attributes: [...(ours?.attributes ?? [])].map(({ name }) => name),
      };
    });
    expect(seen).toEqual({ root: null, text: "", attributes: ["popover", "lang"] });
    await page.close();
  });

  it("keeps the page's shortcuts from firing while the panel has the keyboard, and leaves it with Escape", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    await page.evaluate(() => {
      Reflect.set(globalThis, "heard", 0);
      document.body.addEventListener("keydown", () =>
        Reflect.set(globalThis, "heard", Number(Reflect.get(globalThis, "heard")) + 1),
      );
      document.addEventListener("keydown", () =>
        Reflect.set(globalThis, "heard", Number(Reflect.get(globalThis, "heard")) + 1),
      );
    });
    await press(page, ".timeline button");
    await lookFor(page, ".way-back");
    await page.keyboard.press("j");
    expect(await page.evaluate(() => Reflect.get(globalThis, "heard"))).toBe(0);
    await page.keyboard.press("Escape");
    await panelReady(page);
    await page.keyboard.press("Escape");
    await lookFor(page, ".tab button");
    await press(page, ".tab button");
    await panelReady(page);
    await page.close();
  });
});
