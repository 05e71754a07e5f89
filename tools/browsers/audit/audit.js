// A third extension, used by the accessibility tests only: runs axe-core over the closed shadow root of
// <arriere-plan>, which extensions may look into and pages may not. axe finds shadow roots by the property
// `shadowRoot`, so in this isolated world, and only here, the property tells of closed ones too.
Object.defineProperty(Element.prototype, "shadowRoot", {
  configurable: true,
  get() {
    if (!(this instanceof HTMLElement)) return null;
    return globalThis.chrome?.dom?.openOrClosedShadowRoot?.(this) ?? this.openOrClosedShadowRoot ?? null;
  },
});
document.addEventListener("arriere-plan-audit", async (event) => {
  const { options } = JSON.parse(event.detail);
  let answer;
  try {
    const { violations, passes } = await globalThis.axe.run({ include: ["arriere-plan"] }, options);
    answer = { violations: violations.map(tell), passed: passes.length };
  } catch (error) {
    answer = { failed: String(error) };
  }
  document.dispatchEvent(new CustomEvent("arriere-plan-audited", { detail: JSON.stringify(answer) }));
});

function tell({ id, impact, help, nodes }) {
  return {
    id,
    impact,
    help,
    nodes: nodes
      .slice(0, 4)
      .map(({ html, failureSummary }) => `${html.slice(0, 160)} — ${failureSummary.slice(0, 300)}`),
  };
}
