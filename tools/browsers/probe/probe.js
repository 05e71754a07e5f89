// A second extension, used by tests and screenshots only: it looks into the closed shadow root of <arriere-plan>,
// which extensions may and pages may not, so that shipped code needs no switch for tests.
// It answers a page event with plain data; what is pressed is then pressed by the real mouse and keyboard.
document.addEventListener("arriere-plan-probe", (event) => {
  const { selector } = JSON.parse(event.detail);
  const host = document.querySelector("arriere-plan");
  const root = host && (globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot);
  const found = root ? [...root.querySelectorAll(selector)] : [];
  const answer = found.map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return {
      text: element.textContent,
      html: element.outerHTML,
      left,
      top,
      width,
      height,
      focused: root.activeElement === element,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    };
  });
  document.dispatchEvent(new CustomEvent("arriere-plan-probed", { detail: JSON.stringify(answer) }));
});
