import type { colours as english } from "../en/colours.ts";

export const colours: typeof english = {
  yellow: "À retenir",
  green: "Fait",
  blue: "Question",
  pink: "Citation à reprendre",
  violet: "À vérifier",
};
