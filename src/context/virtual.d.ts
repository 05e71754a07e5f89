/** The database as built by `tools/context/pack-plugin.ts` from the record files. */
declare module "virtual:context-pack" {
  export const pack: import("../core/record.ts").Pack;
}
