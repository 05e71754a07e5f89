import { type Day, earliestDay } from "../../core/dates.ts";
import type { HungEvent } from "../../core/library/hang-clippings.ts";
import { setLabels } from "../../ui/timeline/labels.ts";
import { place, type Span, ticksOf } from "../../ui/timeline/scale.ts";
import { measure } from "../../ui/timeline/type.ts";
import { useSpeech } from "../speech.ts";
import { useWidth } from "./use-width.ts";

/** In CSS pixels. */
const sizes = { rows: 5, row: 15, mark: 16, ticks: 24, days: 46, bin: 4, edge: 14, largest: 9, smallest: 2.5 } as const;

interface Props {
  events: readonly HungEvent[];
  byDay: ReadonlyMap<Day, number>;
  span: Span;
  asOf: Day;
}

/**
 * The story drawn to scale: an event is a disc, the more clippings hang on it the larger; below, when their articles
 * appeared. Decorative for assistive technology: the lists beside it say the same.
 */
export function StoryPicture({ events, byDay, span, asOf }: Props) {
  const { read, say, day, language } = useSpeech();
  const { holder, width } = useWidth();
  const axis = sizes.rows * sizes.row + sizes.mark;
  const foot = axis + sizes.ticks + sizes.days;
  const at = (date: Day) => place(earliestDay(date), span, width);
  const most = Math.max(1, ...events.map(({ entries }) => entries.length));
  const radius = (count: number) => Math.max(sizes.smallest, Math.sqrt(count / most) * sizes.largest);
  const named = events.map(({ event, entries }, index) => ({
    x: at(event.date),
    name: entries.length > 0 ? `${read(event.name)} · ${entries.length}` : read(event.name),
    rank: (entries.length / most) * 10 + (entries.length > 0 ? 4 : 0) + event.weight + index / events.length,
  }));
  const bins = countBins(byDay, (date) => Math.floor(at(date) / sizes.bin));
  const fullest = Math.max(1, ...bins.values());
  const pin = at(asOf);
  return (
    <div class="story-picture" ref={holder} style={{ height: `${foot + 2}px` }}>
      {width > 0 && (
        <svg aria-hidden="true" width={width} height={foot + 2}>
          <line class="axis" x1={0} x2={width} y1={axis} y2={axis} />
          {ticksOf(span, width, language).map((tick) => {
            const x = at(tick.day);
            return (
              <g class="tick" key={tick.day}>
                <line x1={x} x2={x} y1={axis + 3} y2={axis + 7} />
                <text x={Math.min(Math.max(x, sizes.edge), width - sizes.edge)} y={axis + 18} text-anchor="middle">
                  {tick.text}
                </text>
              </g>
            );
          })}
          <line class="axis" x1={0} x2={width} y1={foot} y2={foot} />
          {[...bins].map(([bin, count]) => {
            const height = Math.max(1.5, (count / fullest) * (sizes.days - 6));
            return (
              <rect
                class="day-bar"
                key={bin}
                x={bin * sizes.bin}
                y={foot - height}
                width={sizes.bin - 1}
                height={height}
              >
                <title>{say("publishedIn", { n: count })}</title>
              </rect>
            );
          })}
          {pin < width && <line class="pin" x1={pin} x2={pin} y1={0} y2={foot} />}
          {setLabels(named, { left: 0, right: width, rows: sizes.rows, measure }).map((label) => {
            const x = named[label.mark]?.x ?? 0;
            const y = axis - sizes.mark - label.row * sizes.row;
            return (
              <g class={(events[label.mark]?.entries.length ?? 0) > 0 ? "label held" : "label"} key={label.mark}>
                <path d={`M${x} ${axis}V${y - 5}`} />
                <text x={label.left} y={y}>
                  {label.text}
                </text>
              </g>
            );
          })}
          {events.map(({ event, entries }) => (
            <circle
              key={event.record}
              class={entries.length > 0 ? "held" : "bare"}
              cx={at(event.date)}
              cy={axis}
              r={radius(entries.length)}
            >
              <title>{`${day(event.date)} · ${read(event.name)} · ${say("count", { n: entries.length })}`}</title>
            </circle>
          ))}
        </svg>
      )}
    </div>
  );
}

function countBins(byDay: ReadonlyMap<Day, number>, binOf: (day: Day) => number): Map<number, number> {
  const bins = new Map<number, number>();
  for (const [day, count] of byDay) {
    const bin = binOf(day);
    bins.set(bin, (bins.get(bin) ?? 0) + count);
  }
  return bins;
}
