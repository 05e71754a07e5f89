import { describe, expect, it } from "vitest";
import { kinds } from "../../src/core/record.ts";
import { contrast, luminance, weighColour } from "../../src/page/ground.ts";
import { drawMarks, lineColour, stepOf } from "../../src/page/mark-look.ts";

const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

describe("the look of marks", () => {
  it("holds three to one against every ground, from black to white", () => {
    const faint: string[] = [];
    for (let grey = 0; grey <= 255; grey++) {
      const ground = luminance([grey, grey, grey]);
      for (const kind of kinds) {
        const colour = lineColour(kind, stepOf(ground));
        if (contrast(luminance(numbers(colour)), ground) < 3) faint.push(`${kind} ${colour} on ${grey}`);
      }
    }
    expect(faint).toEqual([]);
  });

  it("keeps a kind's own colour where the ground lets it", () => {
    expect(lineColour("place", stepOf(1))).not.toBe(lineColour("person", stepOf(1)));
    expect(lineColour("place", stepOf(1))).not.toBe("rgb(0 0 0)");
    expect(lineColour("place", stepOf(0))).not.toBe("rgb(255 255 255)");
  });

  it("tells every kind by the line's style or thickness alone", () => {
    const lines = [...drawMarks(20, (kind) => kind).matchAll(/underline (\w+ \w+)/g)].map(([, line]) => line);
    expect(lines.length).toBe(kinds.length);
    expect(new Set(lines).size).toBe(kinds.length);
  });
});

describe("a computed colour", () => {
  it.each([
    ["rgb(255, 255, 255)", 1, 1],
    ["rgb(0, 0, 0)", 0, 1],
    ["rgba(0, 0, 0, 0)", 0, 0],
    ["rgba(255, 255, 255, 0.5)", 1, 0.5],
    ["color(srgb 1 1 1)", 1, 1],
    ["color(display-p3 0 0 0 / 0.25)", 0, 0.25],
    ["oklch(1 0 0)", 1, 1],
    ["lab(100 0 0 / 0.5)", 1, 0.5],
    ["oklab(0 0 0)", 0, 1],
  ])("%s is as light as %d and as opaque as %d", (colour, light, alpha) => {
    expect(weighColour(colour).light).toBeCloseTo(light, 2);
    expect(weighColour(colour).alpha).toBe(alpha);
  });

  it("is nothing where it cannot be read", () => {
    expect(weighColour("")).toEqual({ light: expect.any(Number), alpha: 0 });
  });
});
