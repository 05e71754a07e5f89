/**
 * What our scripts in one page know of each other. The isolated world's global object is ours alone: a page can
 * neither read nor forge what stands there, whereas an attribute or an event can be faked by any page.
 */
export interface Alive {
  /** Counts the readers that have lived in this world. */
  generation: number;
  /** Ends that reader's life. */
  retire(): void;
}

declare global {
  var arrierePlan: Alive | undefined;
}

/** The reader that lives in this world, if any. */
export function findAlive(): Alive | undefined {
  // An element of the page with this id would answer too, but never as an own property.
  return Object.hasOwn(globalThis, "arrierePlan") ? globalThis.arrierePlan : undefined;
}
