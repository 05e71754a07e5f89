/** The type of the timelines' pictures. */

/** The first family of the style sheet, which every browser we run in has. */
const type = "10.5px system-ui";

let pen: OffscreenCanvasRenderingContext2D | null = null;

/** Width of a text in the pictures' type, in CSS pixels. */
export function measure(text: string): number {
  if (!pen) {
    pen = new OffscreenCanvas(1, 1).getContext("2d");
    if (pen) pen.font = type;
  }
  // Wide enough for any type, where the browser lends no canvas.
  return pen?.measureText(text).width ?? text.length * 6.5;
}
