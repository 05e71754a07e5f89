/** The small window that opens right after saving: note, tags and colour of one clipping. */
import { render } from "preact";
import { NoteWindow } from "./note-window.tsx";

const place = document.getElementById("note");
const id = new URLSearchParams(location.search).get("clipping") ?? "";
if (place) render(<NoteWindow id={id} />, place);
