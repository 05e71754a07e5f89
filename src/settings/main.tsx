import { render } from "preact";
import { SettingsPage } from "./settings-page.tsx";

const place = document.getElementById("settings");
const here = new URLSearchParams(location.search).get("site") ?? undefined;
if (place) render(<SettingsPage here={here} />, place);
