/** Out of the library in every format, and back in: what was taken out and wiped comes back as it was. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeArchive } from "../../src/core/clipping/archive.ts";
import { emptyContent } from "../../src/core/clipping/library-content.ts";
import { press } from "../../tools/browsers/panel-driver.ts";
import { articlesOf } from "../../tools/newsstand/stock.ts";
import { auditOwnPage } from "./audit.ts";
import { kind, look, lookFor, panelReady, type Stage, selectText, setStage, waitUntil } from "./harness.ts";
import { askWorker, idOf } from "./library-shelf.ts";

const [article] = articlesOf("relation");
if (!article) throw new Error("the newsstand has no article about the relation");
const library = "src/library/index.html";

const quotes = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll(".list blockquote")].map((quote) => quote.textContent ?? ""));
const statusOf = (page: Page) =>
  page.evaluate(() => document.querySelector("dialog.import [role=status]")?.textContent?.trim() ?? "");

/** Keeps what would be downloaded where a test can read it: a browser under test has nobody to ask where to. */
async function catchDownloads(page: Page): Promise<void> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.arrayBuffer().then((buffer) => {
        const text = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
        document.documentElement.dataset.file = btoa(text);
      });
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      document.documentElement.dataset.name = this.download;
    };
  });
}

async function exportAs(page: Page, format: string): Promise<{ name: string; bytes: Uint8Array }> {
  await page.evaluate(() => {
    delete document.documentElement.dataset.file;
  });
  await page.click(".export-open");
  await page.waitForSelector("dialog.export[open]");
  await page.click(`dialog.export input[value="${format}"]`);
  await page.waitForSelector("dialog.export .primary:not([disabled])");
  await page.click("dialog.export .primary");
  await waitUntil(() => page.evaluate(() => document.documentElement.dataset.file !== undefined), `${format} to leave`);
  const { file = "", name = "" } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  return { name, bytes: new Uint8Array(Buffer.from(file, "base64")) };
}

async function chooseFile(page: Page, file: string): Promise<void> {
  // A page behind another draws nothing, and what is awaited never shows.
  await page.bringToFront();
  if (!(await page.$("dialog.import[open]"))) await page.click(".import-open");
  await page.waitForSelector("dialog.import[open]");
  const input = await page.$("dialog.import input[type=file]");
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** Everything that is stored, read past our own code. */
const stored = (page: Page): Promise<unknown[]> =>
  page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open("arriere-plan");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction("clippings").objectStore("clippings").getAll();
          rows.onsuccess = () => {
            opening.result.close();
            resolve(rows.result.map((row: { clipping: unknown }) => row.clipping));
          };
        };
      }),
  );

/** As after a new installation: nothing is left. */
async function wipe(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase("arriere-plan");
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
}

describe(`export and import (${kind})`, () => {
  const folder = mkdtempSync(join(tmpdir(), "transfer-"));
  let stage: Stage;
  let own: Page;
  beforeAll(async () => {
    stage = await setStage();
    const page = await stage.open(article.address);
    await panelReady(page);
    await selectText(page, "article p:nth-of-type(2)");
    await press(page, ".save-selection");
    await lookFor(page, ".clippings blockquote");
    await press(page, ".card .save");
    await waitUntil(async () => (await look(page, ".clippings blockquote")).length === 2, "two clippings");
    await page.close();
    own = await stage.running.openOwnPage(library);
    await waitUntil(async () => (await quotes(own)).length === 2, "two clippings");
    await own.click(".list .clip");
    await own.waitForSelector(".detail textarea");
    await own.type(".detail textarea", "À vérifier : « la date »");
    await own.type(".detail section input", "immunité\n");
    await waitUntil(
      () => own.evaluate(() => !!document.querySelector(".note-line") && !!document.querySelector(".detail .tag")),
      "note and tag",
    );
    await catchDownloads(own);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    return stage.close();
  });

  it.each([
    ["archive", /^arriere-plan-\d{4}-\d\d-\d\d\.json$/, '"format": "arriere-plan-archive"'],
    ["html", /\.html$/, "<!doctype html>"],
    ["zotero", /\.rdf$/, "newspaperArticle"],
    ["ris", /\.ris$/, "TY  - NEWS"],
    ["biblatex", /\.bib$/, "entrysubtype = {newspaper}"],
    ["csl", /\.json$/, '"type": "article-newspaper"'],
    ["w3c", /\.jsonld$/, '"type": "AnnotationCollection"'],
    ["hypothesis", /\.json$/, '"TextQuoteSelector"'],
    ["readwise", /\.csv$/, "Highlight,Title,Author,URL,Note,Location,Date"],
    ["csv", /\.csv$/, "id,kind,quote"],
  ])("takes everything out as %s", async (format, name, content) => {
    const file = await exportAs(own, format);
    expect(file.name).toMatch(name);
    const text = strFromU8(file.bytes);
    expect(text).toContain(content);
    expect(text).toContain(new URL(article.address).host);
  });

  it.each(["markdown", "markdownDossiers"])("takes everything out as %s, in a zip", async (format) => {
    const { name, bytes } = await exportAs(own, format);
    expect(name).toMatch(/\.zip$/);
    const [file, ...others] = Object.entries(unzipSync(bytes));
    expect(others).toEqual([]);
    expect(file?.[0]).toMatch(/\.md$/);
    expect(strFromU8(file?.[1] ?? new Uint8Array())).toMatch(/^---\n[\s\S]*#:~:text=/);
  });

  it("says what a format would leave behind before it is chosen", async () => {
    await own.click(".export-open");
    await own.waitForSelector("dialog.export[open]");
    await own.click('dialog.export input[value="ris"]');
    const said = await own.waitForSelector(".losses li");
    expect(await said?.evaluate((line) => line.textContent)).toMatch(/^1 (card|fiche)/);
    await own.keyboard.press("Escape");
    await waitUntil(async () => !(await own.$("dialog.export")), "the dialog to close");
  });

  it("brings everything back, exactly, when all was deleted for ever, and takes the import back", async () => {
    const { bytes } = await exportAs(own, "archive");
    const file = join(folder, "archive.json");
    writeFileSync(file, bytes);
    const before = await stored(own);
    expect(before).toHaveLength(2);
    await own.close();
    const other = await stage.running.openOwnPage(library);
    await wipe(other);
    await other.close();
    own = await stage.running.openOwnPage(library);
    await waitUntil(async () => (await own.$(".nothing")) !== null, "an empty library");
    expect(await stored(own)).toEqual([]);

    await chooseFile(own, file);
    await own.waitForSelector("dialog.import .verdict.new");
    await own.click("dialog.import .primary");
    await waitUntil(async () => /: 2 (added|ajoutés)/.test(await statusOf(own)), "the import");
    expect(await stored(own)).toEqual(before);
    await own.click("dialog.import .buttons .button");
    await waitUntil(async () => /: 2 (clippings|extraits)/.test(await statusOf(own)), "the undo");
    expect(await stored(own)).toEqual([]);

    await chooseFile(own, file);
    await own.waitForSelector("dialog.import .verdict.new");
    await own.click("dialog.import .primary");
    await waitUntil(async () => /: 2 (added|ajoutés)/.test(await statusOf(own)), "the second import");
    await chooseFile(own, file);
    await own.waitForSelector("dialog.import .verdict.same");
    expect(await own.$("dialog.import .primary")).toBeNull();
    await own.keyboard.press("Escape");
    await waitUntil(async () => (await quotes(own)).length === 2, "both in the list");
    expect(await stored(own)).toEqual(before);
  });

  it("tells an open article of what was imported", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    await waitUntil(async () => (await look(page, ".clippings blockquote")).length === 2, "both in the article");
    await own.bringToFront();
    await own.click(".list .clip");
    await own.waitForSelector(".detail .buttons .button");
    await own.click(".detail .buttons .button");
    await waitUntil(async () => (await look(page, ".clippings blockquote")).length === 1, "one in the article");
    await chooseFile(own, join(folder, "archive.json"));
    await own.waitForSelector("dialog.import .verdict.back");
    await own.click("dialog.import .primary");
    await waitUntil(async () => (await look(page, ".clippings blockquote")).length === 2, "both again");
    await own.keyboard.press("Escape");
    await page.close();
  });

  it("reads what other programs export, and finds out which", async () => {
    const annotation = {
      type: "Annotation",
      id: "https://example.org/anno/1",
      created: "2024-05-01T10:00:00Z",
      body: [{ type: "TextualBody", value: "une note", purpose: "commenting" }],
      target: {
        source: "https://www.rfi.fr/fr/x",
        selector: { type: "TextQuoteSelector", exact: "Des mots d’ailleurs" },
      },
    };
    const file = join(folder, "annotations.jsonld");
    writeFileSync(file, JSON.stringify({ "@context": "http://www.w3.org/ns/anno.jsonld", ...annotation }));
    await chooseFile(own, file);
    await own.waitForSelector("dialog.import .verdict.new");
    expect(await statusOf(own)).toContain("Web Annotations");
    await own.click("dialog.import .primary");
    await waitUntil(async () => /: 1 (added|ajoutés)/.test(await statusOf(own)), "the import");
    await own.keyboard.press("Escape");
    await waitUntil(async () => (await quotes(own)).includes("Des mots d’ailleurs"), "it in the list");
  });

  it("still takes an import back when its dialog is closed", async () => {
    await own.click(".notice .act");
    await waitUntil(async () => !(await quotes(own)).includes("Des mots d’ailleurs"), "it to be gone");
    await chooseFile(own, join(folder, "annotations.jsonld"));
    await own.waitForSelector("dialog.import .verdict.new");
    await own.click("dialog.import .primary");
    await waitUntil(async () => /: 1 (added|ajoutés)/.test(await statusOf(own)), "the import");
    await own.keyboard.press("Escape");
    await waitUntil(async () => (await quotes(own)).length === 3, "it in the list again");
  });

  it("refuses a file that is none of them, says why and what to do, and changes nothing", async () => {
    const before = await stored(own);
    const file = join(folder, "other.json");
    writeFileSync(file, '{"format":"something else"}');
    await chooseFile(own, file);
    const said = await own.waitForSelector("dialog.import [role=alert] .warning");
    expect(await said?.evaluate((box) => box.textContent)).toMatch(/nothing was changed|rien n’a changé/);
    await own.keyboard.press("Escape");
    expect(await stored(own)).toEqual(before);
  });

  it("cites in one stroke, in the style and the language chosen", async () => {
    await own.bringToFront();
    await waitUntil(async () => (await quotes(own)).length === 3, "three clippings");
    await own.click(".list .clip");
    await own.waitForSelector(".cite .cited");
    await own.select(".cite-style", "iso690");
    await own.select(".cite-language", "fr");
    await waitUntil(
      () => own.evaluate(() => /\[en ligne\]/.test(document.querySelector(".cited")?.textContent ?? "")),
      "the note in ISO 690",
    );
    await own.click(".cite .copies button");
    await waitUntil(
      () => own.evaluate(() => /Copied|Copié/.test(document.querySelector(".cite [role=status]")?.textContent ?? "")),
      "the copy",
    );
  });

  it.each(["export", "import"])("has nothing in the way of a screen reader in the dialog: %s", async (name) => {
    await own.bringToFront();
    await own.click(`.${name}-open`);
    await own.waitForSelector(`dialog.${name}[open]`);
    if (name === "import") {
      await chooseFile(own, join(folder, "archive.json"));
      await own.waitForSelector("dialog.import .verdict");
    } else await own.waitForSelector(".losses li, .losses p");
    expect(await auditOwnPage(own)).toEqual([]);
    await own.keyboard.press("Escape");
    await waitUntil(async () => !(await own.$(`dialog.${name}`)), "the dialog to close");
    // Who came by the keyboard is back where she left.
    expect(await own.evaluate(() => document.activeElement?.className)).toContain(`${name}-open`);
  });

  it("asks what becomes of a dossier whose name is taken, and of two of one name makes one when asked", async () => {
    await own.bringToFront();
    const dossiers = () =>
      own.evaluate(() =>
        [...document.querySelectorAll(".library > nav ul:nth-of-type(2) button > span")].map((one) => one.textContent),
      );
    const at = "2026-01-01T00:00:00.000Z";
    const dossier = { id: idOf(801), name: "sahel", note: "du fichier", createdAt: at, updatedAt: at };
    const content = { ...emptyContent, collections: [dossier] };
    await askWorker(own, "collections.create", { id: idOf(800), name: "Sahel", note: "d’ici" });
    const file = join(folder, "twin.json");
    writeFileSync(file, writeArchive(content, { version: "0.0.0", exportedAt: at }));
    await chooseFile(own, file);
    await own.waitForSelector("dialog.import .twins input");
    await own.click("dialog.import .twins label:last-of-type input");
    await waitUntil(
      () => own.evaluate(() => document.querySelector(".twins li")?.textContent?.includes("sahel (2)")),
      "the name it gets",
    );
    if (process.env.SHOT) await own.screenshot({ path: `${process.env.SHOT}-twins.png` });
    expect(await auditOwnPage(own)).toEqual([]);
    await own.click("dialog.import .primary");
    await waitUntil(async () => (await dossiers()).includes("sahel (2)"), "both dossiers");
    await own.keyboard.press("Escape");
    // Two of one name, as an earlier version may have left them.
    await askWorker(own, "collections.change", { id: idOf(801), name: "Sahel" });
    await waitUntil(async () => (await dossiers()).filter((name) => name === "Sahel").length === 2, "two of one name");
    await own.click(".library > nav ul:nth-of-type(2) button");
    await own.waitForSelector(".dossier-head .twin button");
    if (process.env.SHOT) await own.screenshot({ path: `${process.env.SHOT}-head.png` });
    await own.click(".dossier-head .twin button");
    await waitUntil(async () => (await dossiers()).join() === "Sahel", "one dossier");
    await own.waitForSelector(".dossier-head .note-text");
    expect(await own.evaluate(() => document.querySelector(".dossier-head .note-text")?.textContent)).toMatch(
      /d’ici\s*du fichier|du fichier\s*d’ici/,
    );
    await own.click(".library > nav li button");
  });

  it("writes a backup into a folder that the reader chose, all of it", async () => {
    await own.bringToFront();
    // Nobody is there to choose: the browser's own private folder stands for the reader's.
    await own.evaluate(() => {
      Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    await waitUntil(async () => (await quotes(own)).length === 3, "three clippings");
    if (!(await own.$(".backup-folder"))) return expect(kind).toBe("firefox");
    await own.click(".backup-folder");
    await own.waitForSelector(".backup-stop");
    const text = await own.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      for await (const [name, file] of folder.entries())
        if (/^arriere-plan-\d{4}-\d\d-\d\d\.json$/.test(name))
          return (await (file as FileSystemFileHandle).getFile()).text();
      return "";
    });
    expect(JSON.parse(text)).toMatchObject({ format: "arriere-plan-archive", version: 2 });
    expect(JSON.parse(text).clippings).toHaveLength(3);
  });
});
