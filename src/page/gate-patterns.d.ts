/** Put in its place at build time, of the pack (tools/context/pack-plugin.ts). */
declare const GATE_PATTERNS: import("../core/detect/both-parties.ts").GatePatterns;
