/** Names beside the dots of the map, set so that none covers another. Lengths in units of the drawing. */

export interface Dot {
  x: number;
  y: number;
  name: string;
}

export interface NamedDot extends Dot {
  /** Absent where there is no room; the table has it all the same. */
  label?: { x: number; y: number; end: boolean } | undefined;
}

/** A letter is taken as wide as a wide one, since the type is the system's; dots nearer than `merge` are one dot. */
export const type = { size: 26, letter: 15.5, dot: 9, merge: 24, gap: 6 } as const;

/**
 * @param dots the weightier first: it is named first
 * @param taken boxes where no name may stand, such as the countries' own
 */
export function nameDots(dots: readonly Dot[], width: number, height: number, taken: readonly Box[] = []): NamedDot[] {
  const merged: Dot[] = [];
  for (const dot of dots) {
    const near = merged.find(({ x, y }) => Math.hypot(x - dot.x, y - dot.y) < type.merge);
    if (near) near.name = `${near.name}, ${dot.name}`;
    else merged.push({ ...dot });
  }
  const boxes: Box[] = [
    ...taken,
    ...merged.map(({ x, y }) => boxOf(x - type.dot, y - type.dot, type.dot * 2, type.dot * 2)),
  ];
  return merged.map((dot) => {
    const length = dot.name.length * type.letter;
    const side = type.dot + type.gap;
    const found = [
      { x: dot.x + side, y: dot.y + type.size / 3, end: false },
      { x: dot.x - side, y: dot.y + type.size / 3, end: true },
      { x: dot.x - length / 2, y: dot.y - side, end: false },
      { x: dot.x - length / 2, y: dot.y + side + type.size * 0.7, end: false },
    ].find((spot) => {
      const box = boxOf(spot.end ? spot.x - length : spot.x, spot.y - type.size * 0.95, length, type.size * 1.25);
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      if (!isInside || boxes.some((other) => meets(other, box))) return false;
      boxes.push(box);
      return true;
    });
    return { ...dot, label: found };
  });
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function boxOf(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
