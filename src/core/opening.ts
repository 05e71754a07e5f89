import type { Standing } from "./detect/verdict.ts";
import type { PageSettings } from "./settings.ts";

/** Whether anything of ours may show itself in an article that nobody asked about: its marks, and the panel or its tab. */
export function isWanted(standing: Standing, { opens }: Pick<PageSettings, "opens">): boolean {
  return standing === "relation" || (standing === "background" && opens === "always");
}

/** Whether the panel opens by itself there. */
export function opensByItself(standing: Standing, { opens, closed }: Pick<PageSettings, "opens" | "closed">): boolean {
  return opens !== "never" && !closed && isWanted(standing, { opens });
}
