import { render } from "preact";
import { Library } from "./library.tsx";

const place = document.getElementById("library");
if (place) render(<Library opened={new URLSearchParams(location.search).get("clipping") ?? undefined} />, place);
