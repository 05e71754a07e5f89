import { render } from "preact";
import { Library } from "./library.tsx";

const place = document.getElementById("library");
const asked = new URLSearchParams(location.search);
if (place) {
  render(<Library opened={asked.get("clipping") ?? undefined} searched={asked.get("search") ?? undefined} />, place);
}
