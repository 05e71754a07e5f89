export const signalForms: ReadonlyMap<string, readonly string[]> = new Map();
