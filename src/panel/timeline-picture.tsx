import { useEffect, useRef, useState } from "preact/hooks";
import { type Day, earliestDay } from "../core/dates.ts";
import type { Dossier, Period, TimelineEvent } from "../core/dossier/dossier.ts";
import { type Label, setLabels, shorten } from "../ui/timeline/labels.ts";
import { place, type Span, ticksOf } from "../ui/timeline/scale.ts";
import { measure } from "../ui/timeline/type.ts";
import { trusted } from "../ui/trusted.ts";
import { useSpeech } from "./speech.ts";
import type { PanelActions } from "./view.ts";

/** In CSS pixels. */
const sizes = {
  rows: 5,
  row: 15,
  mark: 12,
  ticks: 30,
  caption: 13,
  band: 15,
  between: 5,
  press: 18,
  name: 30,
  edge: 14,
  inset: 4,
} as const;
const radius = { 1: 2.5, 2: 3.2, 3: 4.2 } as const;
/** What an event weighs when names are set: the main one before those that are named, then turning points. */
const ranks = { main: 100, mentioned: 10, weight: 2 } as const;

interface Props {
  events: readonly TimelineEvent[];
  periods: readonly Period[];
  span: Span;
  dossier: Pick<Dossier, "asOf" | "mainEvent">;
  actions: PanelActions;
}

/** The story drawn to scale. Decorative for assistive technology: the list beside it says the same. */
export function TimelinePicture({ events, periods, span, dossier, actions }: Props) {
  const { read, day, language } = useSpeech();
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!holder.current) return;
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watcher.observe(holder.current);
    return () => watcher.disconnect();
  }, []);
  const axis = sizes.rows * sizes.row + sizes.mark;
  const at = (date: Day) => place(earliestDay(date), span, width);
  const pin = at(dossier.asOf);
  // They come row by row.
  const rows = [...new Map(periods.map(({ row, caption }) => [row, caption]))];
  const rowHeight = sizes.caption + sizes.band + sizes.between;
  const height = axis + sizes.ticks + rows.length * rowHeight;
  return (
    <div class="picture" ref={holder} style={{ height: `${height}px` }}>
      {width > 0 && (
        <svg
          aria-hidden="true"
          width={width}
          height={height}
          onClick={trusted((event: MouseEvent) => {
            const pressed = event.target instanceof Element ? event.target.closest<SVGElement>("[data-record]") : null;
            if (pressed?.dataset.record) actions.openCard(pressed.dataset.record);
          })}
        >
          <line class="axis" x1={0} x2={width} y1={axis} y2={axis} />
          {ticksOf(span, width, language).map((tick) => {
            const x = at(tick.day);
            return (
              <g class="tick" key={tick.day}>
                <line x1={x} x2={x} y1={axis + 5} y2={axis + 9} />
                <text x={Math.min(Math.max(x, sizes.edge), width - sizes.edge)} y={axis + 19} text-anchor="middle">
                  {tick.text}
                </text>
              </g>
            );
          })}
          {rows.map(([row, caption], index) => {
            const top = axis + sizes.ticks + index * rowHeight;
            return (
              <g key={row}>
                <text class="caption" x={0} y={top + 8}>
                  {read(caption)}
                </text>
                {periods.map((period) => {
                  if (period.row !== row) return null;
                  const left = Math.max(0, at(period.from));
                  const right = Math.min(width, pin, period.to === undefined ? pin : at(period.to));
                  if (right <= left) return null;
                  return (
                    <svg
                      class="band"
                      key={period.record + period.from}
                      x={left}
                      y={top + sizes.caption}
                      width={Math.max(2, right - left)}
                      height={sizes.band}
                      data-record={period.record}
                    >
                      <title>{read(period.name)}</title>
                      <rect class={period.row} width="100%" height="100%" />
                      <text x={sizes.inset} y={11}>
                        {right - left > sizes.name &&
                          shorten(read(period.name), right - left - sizes.inset * 2, measure)}
                      </text>
                    </svg>
                  );
                })}
              </g>
            );
          })}
          <line class="pin" x1={pin} x2={pin} y1={0} y2={height} />
          {labelsOf(
            events.map((event) => ({ event, x: at(event.date), name: read(event.name) })),
            dossier,
            pin,
            width,
          ).map(({ label, x, event }) => {
            const y = axis - sizes.mark - label.row * sizes.row;
            return (
              <g class={event.mentioned ? "label mentioned" : "label"} key={event.record}>
                <path d={`M${x} ${axis}V${y - 5}`} />
                <text x={label.left} y={y}>
                  {label.text}
                </text>
              </g>
            );
          })}
          {events.map((event) => (
            <g
              class={`mark${event.mentioned ? " mentioned" : ""}${event.record === dossier.mainEvent ? " main" : ""}`}
              key={event.record}
              data-record={event.record}
            >
              <title>{`${day(event.date)} · ${read(event.name)}`}</title>
              <rect
                x={at(event.date) - sizes.press / 2}
                y={axis - sizes.press / 2}
                width={sizes.press}
                height={sizes.press}
              />
              <circle cx={at(event.date)} cy={axis} r={radius[event.weight]} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

interface Placed {
  event: TimelineEvent;
  x: number;
  name: string;
}

/** Names before the article's day keep to its left, later ones to its right. */
function labelsOf(
  placed: readonly Placed[],
  dossier: Pick<Dossier, "asOf" | "mainEvent">,
  pin: number,
  width: number,
): (Placed & { label: Label })[] {
  const line = Math.min(width, Math.max(0, pin));
  return [true, false].flatMap((isBefore) => {
    const side = placed.filter(({ x }) => x <= pin === isBefore);
    const marks = side.map(({ event, x, name }, index) => ({
      x,
      name,
      rank:
        (event.record === dossier.mainEvent ? ranks.main : 0) +
        (event.mentioned ? ranks.mentioned : 0) +
        event.weight * ranks.weight +
        index / side.length,
    }));
    const room = isBefore ? { left: 0, right: line - sizes.inset } : { left: line + sizes.inset, right: width };
    return setLabels(marks, { ...room, rows: sizes.rows, measure }).flatMap((label) => {
      const found = side[label.mark];
      return found ? [{ ...found, label }] : [];
    });
  });
}
