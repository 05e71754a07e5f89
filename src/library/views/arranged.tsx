import { AcrossOutlets } from "./across-outlets.tsx";
import type { Arrangement } from "./arrangement.ts";
import { ByArticle } from "./by-article.tsx";
import { ByRecord } from "./by-record.tsx";
import { OnTimeline } from "./on-timeline.tsx";
import { Picture } from "./picture.tsx";
import type { ViewProps } from "./view-props.ts";

const views = {
  articles: ByArticle,
  timeline: OnTimeline,
  across: AcrossOutlets,
  records: ByRecord,
  picture: Picture,
} as const satisfies Record<Exclude<Arrangement, "list">, unknown>;

/** What was found, laid out in another way than as a list. */
export function Arranged({ as, ...props }: ViewProps & { as: Exclude<Arrangement, "list"> }) {
  const View = views[as];
  return <View {...props} />;
}
