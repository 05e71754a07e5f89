/**
 * `npm run map:make`: draws map.json beside the records from Natural Earth's countries at 1:50 million (public domain, as
 * the npm package `world-atlas` ships them). Run again only when the frame or the simplification changes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join as joinPath } from "node:path";
import { mesh, type Topology, type TopologyObject } from "topojson-client";
import type { MapOutline } from "../src/core/record.ts";
import { mapName, shelf } from "./context/record-files.ts";

/** Decimal degrees. Mali whole, and enough of its neighbours to name them. */
const frame = { west: -13.6, east: 5.8, south: 8.8, north: 25.7 } as const;
/** Units of the drawing across the frame; Mali is some 16° wide, and the panel half as many pixels. */
const width = 720;
/** A point of a border that lies nearer than this to the line without it is left out, in units of the drawing. */
const tolerance = 0.7;
/** ISO 3166-1 numeric, as Natural Earth names countries. */
const mali = "466";
/** Algeria, Burkina Faso, Côte d’Ivoire, Guinea, Mauritania, Niger, Senegal. */
const neighbours = ["012", "854", "384", "324", "478", "562", "686"];
/** Where a country's name stands, in degrees of latitude and longitude. */
const names = {
  ML: [20.4, -2.4],
  MR: [20.6, -9.8],
  DZ: [24.6, 1.6],
  NE: [14.9, 4.2],
  BF: [12.1, -1.9],
  CI: [9.2, -5.6],
  GN: [10.3, -10.9],
  SN: [14.6, -12.9],
};

type Point = [number, number];

const narrowing = Math.cos((((frame.south + frame.north) / 2) * Math.PI) / 180);
const scale = width / ((frame.east - frame.west) * narrowing);
const height = Math.round((frame.north - frame.south) * scale);

export async function run(): Promise<number> {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const topology = JSON.parse(readFileSync(path, "utf8")) as Topology;
  const { countries } = topology.objects;
  const outline = linesOf(mesh(topology, countries, (a, b) => (a.id === mali) !== (b.id === mali)));
  const others = linesOf(
    mesh(topology, countries, (a, b) => [a, b].every(({ id }) => id !== mali) && [a, b].some(isNeighbour)),
  );
  const drawn: MapOutline = {
    width,
    height,
    west: frame.west,
    north: frame.north,
    perDegree: [rounded(scale * narrowing), rounded(scale)],
    land: draw(outline, true),
    borders: draw(others, false),
    names: Object.entries(names).map(([code, [north = 0, east = 0]]) => [code, ...project([east, north])]),
  };
  // As the formatter has it: the innermost lists on one line.
  const text = `${JSON.stringify(drawn, undefined, 2).replace(/\[\s+([^[\]]*?)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, " ")}]`)}\n`;
  const file = joinPath(shelf, mapName);
  writeFileSync(file, text);
  console.log(`${file}: ${text.length} bytes, ${width} × ${height}`);
  return 0;
}

function rounded(units: number): number {
  return Number(units.toFixed(3));
}

function isNeighbour({ id = "" }: TopologyObject): boolean {
  return neighbours.includes(id);
}

function project([east, north]: Point): Point {
  return [Math.round((east - frame.west) * scale * narrowing), Math.round((frame.north - north) * scale)];
}

function linesOf(geometry: { coordinates: Point[][] }): Point[][] {
  return join(geometry.coordinates)
    .map((line) =>
      line.map(([east, north]): Point => [(east - frame.west) * scale * narrowing, (frame.north - north) * scale]),
    )
    .flatMap(cut)
    .map((line) => simplify(line).map(([x, y]): Point => [Math.round(x), Math.round(y)]))
    .filter((line) => line.length > 1);
}

/** Lines that meet end to start become one, so that an outline closes. */
function join(lines: Point[][]): Point[][] {
  const left = lines.map((line) => [...line]);
  const joined: Point[][] = [];
  for (let line = left.pop(); line; line = left.pop()) {
    for (let found = true; found; ) {
      const end = line.at(-1);
      const index = left.findIndex((other) => isSame(other[0], end) || isSame(other.at(-1), end));
      const [next] = index < 0 ? [] : left.splice(index, 1);
      found = next !== undefined;
      if (next) line = [...line, ...(isSame(next[0], end) ? next : next.reverse()).slice(1)];
    }
    joined.push(line);
  }
  return joined;
}

function isSame(a: Point | undefined, b: Point | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** The parts of a line within the frame, each with the point before and after, which the drawing clips. */
function cut(line: Point[]): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  line.forEach((point, index) => {
    const isNear = [line[index - 1], point, line[index + 1]].some(
      (one) => one && one[0] >= 0 && one[0] <= width && one[1] >= 0 && one[1] <= height,
    );
    if (isNear) part.push(point);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  });
  return part.length > 0 ? [...parts, part] : parts;
}

/** Douglas and Peucker, 1973. */
function simplify(line: Point[]): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  let furthest = 0;
  let at = 0;
  line.forEach((point, index) => {
    const distance = distanceTo(point, first, last);
    if (distance > furthest) [furthest, at] = [distance, index];
  });
  if (furthest <= tolerance) return [first, last];
  return [...simplify(line.slice(0, at + 1)).slice(0, -1), ...simplify(line.slice(at))];
}

function distanceTo([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((y2 - y1) * x - (x2 - x1) * y + x2 * y1 - y2 * x1) / length;
}

function draw(lines: Point[][], isClosed: boolean): string {
  return lines
    .map(([first = [0, 0], ...rest]) => {
      let [x, y] = first;
      const steps = rest.map(([toX, toY]) => {
        const step = `${toX - x} ${toY - y}`;
        [x, y] = [toX, toY];
        return step;
      });
      return `M${first.join(" ")}l${steps.join(" ")}${isClosed ? "z" : ""}`;
    })
    .join("")
    .replaceAll(" -", "-");
}
