/**
 * Constructed style sheets: the one way to style without adding an element or an attribute to the page,
 * and without asking its content security policy.
 */

/** A sheet on the document itself, gone with the signal. Returns how to replace its text. */
export function styleDocument(signal: AbortSignal): (css: string) => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener("abort", () => {
    sheet.replaceSync("");
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return (css) => sheet.replaceSync(css);
}
