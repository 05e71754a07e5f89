import { resolve } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeGatePatterns } from "../../src/context/gate-patterns.ts";
import { createGate } from "../../src/core/detect/both-parties.ts";
import { watchForArticle } from "../../src/page/watch-for-article.ts";
import { context } from "../context/shipped-context.ts";
import { openHtml, openStocked, readStored, stockedPages } from "./open-page.ts";

const url = "http://www.rfi.fr/fr/afrique/mali-france";
const text =
  "<p>Le Mali et la France se parlent encore, dit-on à Bamako, malgré les expulsions et les notes verbales de la semaine dernière.</p>".repeat(
    8,
  );
/** The gate waits for a page to settle no longer than this, in milliseconds. */
const settled = 5_000;

const patterns = writeGatePatterns({ parties: [...context.parties], records: [...context.records.values()] });
const names = createGate(patterns);

type Opened = ReturnType<typeof openHtml>;
function watch(window: Opened) {
  const knock = vi.fn();
  vi.stubGlobal("MutationObserver", window.MutationObserver);
  watchForArticle({ window: window as unknown as Window, names, knock });
  return knock;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, "arrierePlan");
});

describe("the gate", () => {
  it("weighs at most 4 kB as built, all it imports included", async () => {
    vi.useRealTimers();
    const built = await build({
      configFile: false,
      logLevel: "error",
      define: { GATE_PATTERNS: JSON.stringify(patterns) },
      build: {
        write: false,
        target: "chrome128",
        lib: { entry: resolve("src/page/gate.iife.ts"), formats: ["iife"], name: "gate", fileName: () => "gate.js" },
      },
    });
    const [output] = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
    if (output?.type !== "chunk") throw new Error("the gate gave no script");
    expect(Buffer.byteLength(output.code)).toBeLessThanOrEqual(4_096);
    expect(output.code).not.toMatch(/createElement|appendChild|adoptedStyleSheets|console\./);
  }, 30_000);

  const both = new Set(["relation", "background"]);
  it.each(stockedPages.map((page) => [page.file, page] as const))(
    "decides on %s as a reader would, and leaves it as it is",
    (_, page) => {
      const { window } = openStocked(page);
      const before = window.document.documentElement.outerHTML;
      const knock = watch(window);
      vi.advanceTimersByTime(settled);
      const named = both.has(page.standing) || /niger|football/.test(page.file);
      expect(knock.mock.calls.length).toBe(named ? 1 : 0);
      expect(window.document.documentElement.outerHTML).toBe(before);
    },
  );

  it("does not knock where only the menus and teasers name both countries", () => {
    const menu =
      "<nav><a>Le Mali et la France</a></nav><aside><p>Le Mali et la France se parlent encore, dit-on à Bamako, malgré les expulsions.</p></aside>";
    const other =
      "<p>À Genève, les négociateurs du climat ont repris un texte que personne n’avait osé signer au printemps dernier.</p>".repeat(
        9,
      );
    expect(watch(openHtml(`<title>Climat</title><h1>Climat</h1>${menu}${other}`, { url }))).not.toHaveBeenCalled();
  });

  it.each([
    ["a tag page", "http://www.rfi.fr/fr/tag/mali/", ""],
    ["a page that says it is a list", url, '<script type="application/ld+json">{"@type":"CollectionPage"}</script>'],
    ["a page of many articles", url, "<article></article>".repeat(9)],
  ])("does not knock on %s", (_, address, more) => {
    expect(watch(openHtml(`<h1>Mali</h1>${more}${text}`, { url: address }))).not.toHaveBeenCalled();
  });

  it("reads a brief of two sentences, when the page says that it is an article", () => {
    const brief =
      "<p>Le Mali a expulsé deux diplomates français, selon un communiqué. La France juge la décision injustifiée et promet une réponse.</p>";
    expect(
      watch(openHtml(`<meta property="og:type" content="article"><h1>x</h1>${brief}`, { url })),
    ).toHaveBeenCalledOnce();
    expect(watch(openHtml(`<h1>x</h1>${brief}`, { url }))).not.toHaveBeenCalled();
  });

  it.each([
    "Deux hussards d’un régiment alsacien ont été tués samedi par une mine au Mali, ont appris leurs familles.",
    "Two soldiers of the 2nd Hussars were killed in Mali on Saturday when a bomb went off under their vehicle.",
    "Des marsouins du 21e RIMa sont rentrés du Mali jeudi, après quatre mois passés dans la région de Gao.",
    "Emmanuel Macron a promis de ne pas oublier le Mali, vendredi, devant les familles réunies dans la cour.",
  ])("knocks where a local paper names a regiment or the president, and not the country: %s", (sentence) => {
    expect(watch(openHtml(`<h1>x</h1>${`<p>${sentence}</p>`.repeat(8)}`, { url }))).toHaveBeenCalledOnce();
  });

  it("looks once more at a page that fills itself after loading, and then no more", () => {
    const window = openHtml("<h1>Chargement</h1><main></main>", { url });
    const knock = watch(window);
    window.document.querySelector("main")?.insertAdjacentHTML("beforeend", text);
    vi.advanceTimersByTime(settled);
    window.dispatchEvent(new window.Event("load"));
    vi.advanceTimersByTime(settled);
    expect(knock).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("stops waiting on a page that never rests", async () => {
    const window = openHtml("<h1>Direct</h1><main></main>", { url });
    watch(window);
    window.dispatchEvent(new window.Event("load"));
    for (let time = 0; time < settled; time += 100) {
      window.document.querySelector("main")?.append("x");
      await Promise.resolve();
      vi.advanceTimersByTime(100);
    }
    expect(vi.getTimerCount()).toBe(0);
  });

  it("looks again when the page becomes another without loading, but not for a fragment", () => {
    const window = openHtml("<h1>Accueil</h1><main></main>", { url: "http://www.rfi.fr/" });
    const navigation = new EventTarget();
    Reflect.set(window, "navigation", navigation);
    const knock = watch(window);
    window.document.querySelector("main")?.insertAdjacentHTML("beforeend", text);
    window.history.pushState(null, "", "/#haut");
    navigation.dispatchEvent(new Event("currententrychange"));
    vi.advanceTimersByTime(settled);
    expect(knock).not.toHaveBeenCalled();
    window.history.pushState(null, "", "/fr/afrique/mali-france");
    navigation.dispatchEvent(new Event("currententrychange"));
    vi.advanceTimersByTime(settled);
    expect(knock).toHaveBeenCalledOnce();
  });

  it("leaves a page alone where the reader lives, and is not fooled by an element of that name", () => {
    expect(watch(openHtml(`<p id="arrierePlan"></p><h1>x</h1>${text}`, { url }))).toHaveBeenCalledOnce();
    globalThis.arrierePlan = { generation: 1, retire: () => {} };
    expect(watch(openHtml(`<h1>x</h1>${text}`, { url }))).not.toHaveBeenCalled();
  });

  it.each(["no-body", "frameset", "frame-only", "pdf-view"])("does nothing on a page with %s", (name) => {
    const knock = watch(openHtml(readStored(`bad/${name}.html`), { url }));
    vi.advanceTimersByTime(settled);
    expect(knock).not.toHaveBeenCalled();
  });

  it("does nothing in what is not HTML", () => {
    expect(watch(openHtml(`<feed>${text}</feed>`, { url, contentType: "application/xml" }))).not.toHaveBeenCalled();
  });

  it("does not let a page's mischief out", () => {
    const window = openHtml(`<h1>x</h1>${text}`, { url });
    window.document.createTreeWalker = () => {
      throw new Error("no walking here");
    };
    expect(() => watch(window)).not.toThrow();
  });
});
