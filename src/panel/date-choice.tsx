import { useState } from "preact/hooks";
import { lastDayOfMonth } from "../core/dates.ts";
import { Choice } from "./choice.tsx";
import { useSpeech } from "./speech.ts";
import type { PanelActions } from "./view.ts";

const firstYear = 2000;
const two = (number: number) => String(number).padStart(2, "0");
const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** A day, chosen by year, month and day: by buttons, because nothing is typed into a page. No day to come is offered. */
export function DateChoice({ today, actions }: { today: string; actions: Pick<PanelActions, "giveDate"> }) {
  const { say, day } = useSpeech();
  const [year, setYear] = useState<string>();
  const [month, setMonth] = useState<string>();
  const [thisYear = "", thisMonth = "", thisDay = ""] = today.split("-");
  const isThisYear = year === thisYear;
  const row = { look: "chips" } as const;
  return (
    <>
      <Choice
        {...row}
        legend={say("year")}
        chosen={year}
        choose={(chosen) => {
          setYear(chosen);
          setMonth(undefined);
        }}
        options={upTo(firstYear, Number(thisYear))
          .reverse()
          .map((value) => ({ value: String(value), label: value }))}
      />
      {year && (
        <Choice
          {...row}
          legend={say("month")}
          chosen={month}
          choose={setMonth}
          options={upTo(1, isThisYear ? Number(thisMonth) : 12).map((value) => ({
            value: two(value),
            label: day(`${year}-${two(value)}`),
          }))}
        />
      )}
      {year && month && (
        <Choice
          {...row}
          legend={say("dayOfMonth")}
          chosen={undefined}
          choose={(chosen: string | undefined) => chosen && actions.giveDate(`${year}-${month}-${chosen}`)}
          options={upTo(
            1,
            isThisYear && month === thisMonth ? Number(thisDay) : lastDayOfMonth(Number(year), Number(month)),
          ).map((value) => ({ value: two(value), label: value }))}
        />
      )}
    </>
  );
}
