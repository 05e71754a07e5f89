import { useEffect, useState } from "preact/hooks";
import type { View } from "../view.ts";
import type { Arrangement } from "./arrangement.ts";

/** As the reader chose; but a dossier opens as what it is for, a comparison, and a list is left as a list. */
export function useArrangement(
  view: View,
  first: Arrangement,
): { arrangement: Arrangement; arrange: (one: Arrangement) => void } {
  const [arrangement, arrange] = useState(first);
  const inDossier = view.name === "dossier";
  const [was, setWas] = useState(inDossier);
  useEffect(() => {
    if (was === inDossier) return;
    setWas(inDossier);
    if (inDossier && arrangement === "list") arrange("across");
    if (!inDossier && arrangement === "across") arrange("list");
  }, [inDossier]);
  return { arrangement, arrange };
}
