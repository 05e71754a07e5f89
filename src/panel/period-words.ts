import type { PeriodRow } from "../core/dossier/offices.ts";

/** What each row of periods is called. */
export const periodWords = {
  "head-of-state": "rowHeadOfState",
  "french-operation": "rowFrenchOperation",
  "russian-force": "rowRussianForce",
  sanctions: "rowSanctions",
} as const satisfies Record<PeriodRow, string>;
