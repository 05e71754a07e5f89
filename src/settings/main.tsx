import { render } from "preact";
import { SettingsPage } from "./settings-page.tsx";

const place = document.getElementById("settings");
if (place) render(<SettingsPage />, place);
