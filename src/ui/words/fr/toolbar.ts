import type { toolbar as english } from "../en/toolbar.ts";

export const toolbar: typeof english = {
  relation: {
    one: "Arrière-plan : {n} entrée pour cet article",
    other: "Arrière-plan : {n} entrées pour cet article",
  },
  background: "Arrière-plan : cet article parle du Mali, et de la France au second plan. Cliquez pour l’éclairer.",
};
