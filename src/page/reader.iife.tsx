/**
 * Injected on demand: when the gate asked for it, when the reader pressed the toolbar button, or to save a
 * selection. Everything it does ends with one signal.
 */
import { takeOver } from "./life.ts";
import { startSession } from "./session.tsx";

const signal = takeOver();
if (signal) startSession(signal);
