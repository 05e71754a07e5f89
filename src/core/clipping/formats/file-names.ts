/** Names of files that every system and Obsidian take, and no two of which are the same. */

const longest = 90;
/** Refused by Windows (< > : " / \ | ? *), by Obsidian's links (# ^ [ ]), or unseen. */
const refused = /[<>:"/\\|?*#^[\]\p{C}]+/gu;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

export function createFileNames(extension: string): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const clean = wanted.normalize("NFC").replace(refused, " ").replace(/\s+/g, " ").trim();
    // Cut by characters, so that no half of one is left; a full stop at the end is taken off by Windows.
    const short = [...clean]
      .slice(0, longest)
      .join("")
      .replace(/[. ]+$/, "")
      .replace(/^\.+/, "");
    const base = short === "" || reserved.test(short) ? `clipping ${short}`.trim() : short;
    for (let n = 1; ; n += 1) {
      const name = n === 1 ? base : `${base} (${n})`;
      const key = name.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return `${name}.${extension}`;
    }
  };
}
