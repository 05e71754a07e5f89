import * as v from "valibot";
import { expect, it } from "vitest";
import { idSchema } from "../../src/core/wire.ts";
import { newId } from "../../src/platform/new-id.ts";

it("makes ids that the worker accepts, each another", () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(ids.every((id) => v.is(idSchema, id))).toBe(true);
  expect(ids.every((id) => /^.{14}4.{4}[89ab]/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(1000);
});
