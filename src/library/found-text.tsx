import { cutLit, type Lit } from "../core/library/lit.ts";

/** The text with what was searched for lit, wherever it stands, accents and capitals aside. */
export function FoundText({ text, lit }: { text: string; lit: readonly Lit[] }) {
  if (lit.length === 0) return <>{text}</>;
  return <>{cutLit(text, lit).map((part, index) => (part.lit ? <mark key={index}>{part.text}</mark> : part.text))}</>;
}
