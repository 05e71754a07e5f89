/** `npm run build`: both builds, dist/chrome and dist/firefox. */
import { build } from "vite";
import type { Target } from "./build/manifest.ts";

export async function run(args: string[]): Promise<number> {
  const targets: Target[] = args.includes("chrome")
    ? ["chrome"]
    : args.includes("firefox")
      ? ["firefox"]
      : ["chrome", "firefox"];
  const logLevel = args.includes("--quiet") ? "warn" : "info";
  for (const target of targets) await buildExtension(target, logLevel);
  return 0;
}

/** Builds one target into `dist/<target>` and returns that folder. */
export async function buildExtension(target: Target, logLevel: "info" | "warn" | "error" = "warn"): Promise<string> {
  // Whoever runs us (Vitest, Vite's runner) may have said otherwise; then elements would carry the paths of this machine.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  try {
    await build({ mode: target, logLevel });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
  return `dist/${target}`;
}
