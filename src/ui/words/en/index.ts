/** English. What a language folder holds is told by its type: see `../languages.ts`. */
import type { AboutLanguage } from "../about.ts";

export { browser } from "./browser.ts";
export { colours } from "./colours.ts";
export { failures } from "./failures.ts";
export { library } from "./library.ts";
export { notice } from "./notice.ts";
export { panel } from "./panel.ts";
export { query } from "./query.ts";
export { settings } from "./settings.ts";
export { toolbar } from "./toolbar.ts";
export { transfer } from "./transfer.ts";
export { views } from "./views.ts";

export const about: AboutLanguage = { name: "English", records: "en" };
