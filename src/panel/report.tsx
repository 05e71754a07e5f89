import { reportAddress } from "../core/project.ts";
import { composeReport, mailTo } from "../core/report.ts";
import { Fold } from "./fold.tsx";
import { useSpeech } from "./speech.ts";

/** "Report an error": first what the mail would say, word for word, then the link that opens it. */
export function ReportError({ record, name }: { record: string; name: string }) {
  const { say, records, edition } = useSpeech();
  if (!edition) return null;
  const subject = say("reportSubject", { name });
  const body = composeReport(
    { record, language: records, version: edition.version, asOf: edition.asOf },
    say("reportQuestion"),
  );
  return (
    <div class="report">
      <Fold label={say("report")}>
        <p>{say("reportPreview")}</p>
        <blockquote>
          <b>{subject}</b>
          <br />
          {body.trim()}
        </blockquote>
        <p class="meta">
          {say("reportPrivate")} {reportAddress === "" && say("reportNoAddress")}
        </p>
        <a class="act" href={mailTo(reportAddress, subject, body)} target="_blank" rel="noopener noreferrer">
          {say("reportOpen")}
        </a>
      </Fold>
    </div>
  );
}
