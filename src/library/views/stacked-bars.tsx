import type { TimeTally } from "../../core/library/tally-months.ts";
import { useSpeech } from "../speech.ts";
import { useWidth } from "./use-width.ts";

/** In CSS pixels. */
const sizes = { height: 170, foot: 22, head: 14, gap: 1, widest: 26, label: 46 } as const;

interface Props {
  tally: TimeTally;
  /** Of the outlets, in their order. */
  names: readonly string[];
}

/** Bars stacked by outlet, in the order of the legend. Decorative for assistive technology: the table says the same. */
export function StackedBars({ tally: { bars, outlets, unit }, names }: Props) {
  const { day, say, language } = useSpeech();
  const { holder, width } = useWidth();
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const room = sizes.height - sizes.foot - sizes.head;
  const step = width / Math.max(1, bars.length);
  const bar = Math.max(1, Math.min(sizes.widest, step - sizes.gap));
  const every = Math.max(1, Math.ceil(sizes.label / step));
  const labelled = (date: string, at: number) =>
    unit === "year" ? at % every === 0 : bars.length <= 14 ? at % every === 0 : date.endsWith("-01");
  return (
    <figure class="bars">
      <div ref={holder} style={{ height: `${sizes.height}px` }}>
        {width > 0 && (
          <svg width={width} height={sizes.height} aria-hidden="true">
            <text class="most" x={0} y={10}>
              {new Intl.NumberFormat(language).format(most)}
            </text>
            <line class="axis" x1={0} x2={width} y1={sizes.head + room + 0.5} y2={sizes.head + room + 0.5} />
            {bars.map(({ date, total, counts }, at) => {
              let top = sizes.head + room;
              const x = at * step + (step - bar) / 2;
              return (
                <g key={date}>
                  <title>{`${day(date)} · ${say("count", { n: total })}`}</title>
                  {counts.map((count, outlet) => {
                    const height = (count / most) * room;
                    top -= height;
                    return (
                      count > 0 && (
                        <rect
                          key={outlets[outlet]?.domain}
                          class={`share share-${outlet}`}
                          x={x}
                          y={top}
                          width={bar}
                          height={height}
                        />
                      )
                    );
                  })}
                  {labelled(date, at) && (
                    <text x={at * step + step / 2} y={sizes.height - 6} text-anchor="middle">
                      {unit === "month" && bars.length > 14 ? date.slice(0, 4) : day(date).replace(/\u00a0/g, " ")}
                    </text>
                  )}
                </g>
              );
            })}
          </svg>
        )}
      </div>
      <figcaption>
        <ul class="legend">
          {names.map((name, at) => (
            <li key={name}>
              <svg width="12" height="12" aria-hidden="true">
                <rect class={`share share-${at}`} width="12" height="12" />
              </svg>{" "}
              {name} <small>{new Intl.NumberFormat(language).format(outlets[at]?.count ?? 0)}</small>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
