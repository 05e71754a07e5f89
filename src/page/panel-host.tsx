/**
 * The one element of ours in the page: `<arriere-plan>` under `<html>`, closed shadow root, in the top layer.
 * Inside a shadow tree `:host` rules marked important win over anything the page says, inline styles included.
 * A page that keeps removing the host is given way to.
 */
import { type ComponentChild, render } from "preact";

export const hostName = "arriere-plan";

/** How often within how long the page may undo us before we give way. */
const patience = { times: 5, within: 5_000 };

/** The host is a transparent layer over the window that lets every press through but those on what it holds. */
const hostCss = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; display: block !important;
  width: auto !important; height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  background: none !important; overflow: visible !important; z-index: 2147483647 !important; opacity: 1 !important;
  visibility: visible !important; pointer-events: none !important; direction: ltr !important;
  contain: layout style !important; }
:host::before, :host::after, :host::backdrop { display: none !important; content: none !important; }
dialog { position: fixed; inset: 0; display: block; width: auto; height: auto; max-width: none; max-height: none;
  margin: 0; padding: 0; border: 0; background: none; overflow: visible; pointer-events: none; outline: none; }
dialog::backdrop { display: none; }
.dock { position: fixed; pointer-events: auto; max-width: 100vw; box-shadow: 0 0 24px rgb(0 0 0 / 0.1); border-radius: 10px; }
.panel-dock { inset: 0 0 0 auto; border-radius: 0; }
.tab-dock { right: 0; width: max-content; }
.left { right: auto; left: 0; }
.toast-dock { inset: auto 20px 20px auto; width: 330px; border-radius: 10px; }
@media print { :host { display: none !important; } }
`;

/** Whether the page shows a modal dialog, or a part of it in full-screen: browsers make all else inert, us included. */
export function isBlocked(): boolean {
  const { fullscreenElement, documentElement } = document;
  return document.querySelector("dialog:modal") !== null || (fullscreenElement ?? documentElement) !== documentElement;
}

export interface PanelHost {
  /** Whether an event of the page's was made on us. */
  holds(event: Event): boolean;
  /** What has the keyboard, in us or in the page. */
  focused(): HTMLElement | undefined;
  /** Gives what is drawn its style. */
  dress(css: string): void;
  /**
   * Draws into the shadow root.
   * @param above whether to be modal, which is what keeps us alive where `isBlocked`
   */
  show(content: ComponentChild, above?: boolean): void;
  hide(): void;
  readonly visible: boolean;
  focus(selector?: string): void;
}

/**
 * @param signal ends the host's life and takes the element away
 * @param onGivingWay called once when the page has removed or hidden the host too often
 */
export function createPanelHost(signal: AbortSignal, onGivingWay: () => void): PanelHost {
  const host = document.createElement(hostName);
  const root = host.attachShadow({ mode: "closed" });
  const frame = new CSSStyleSheet();
  frame.replaceSync(hostCss);
  const look = new CSSStyleSheet();
  root.adoptedStyleSheets = [frame, look];
  // Everything stands in a dialog of ours, which is open without being modal, and modal where that is asked.
  const layer = root.appendChild(document.createElement("dialog"));
  layer.open = true;
  host.popover = "manual";
  host.lang = "";
  let wanted = false;
  let undone: number[] = [];

  const raise = () => {
    if (!host.isConnected) document.documentElement.append(host);
    if (!host.matches(":popover-open")) host.showPopover();
  };
  const resist = () => {
    if (!wanted || (host.isConnected && host.matches(":popover-open"))) return;
    const now = Date.now();
    undone = [...undone.filter((time) => now - time < patience.within), now];
    if (undone.length >= patience.times) {
      wanted = false;
      undone = [];
      host.remove();
      onGivingWay();
      return;
    }
    raise();
  };
  const watcher = new MutationObserver(resist);
  /** What comes into the top layer later covers us, and the whole page in full-screen with it. */
  const raiseAgain = () => {
    if (!wanted || document.fullscreenElement !== document.documentElement || !host.matches(":popover-open")) return;
    host.hidePopover();
    host.showPopover();
  };
  document.addEventListener("fullscreenchange", raiseAgain, { signal });
  // The browser closes a modal dialog on Escape; what it holds is to stay.
  layer.addEventListener(
    "close",
    () => {
      layer.open = true;
    },
    { signal },
  );
  function setModal(modal: boolean): void {
    if (layer.open && layer.matches(":modal") === modal) return;
    layer.close();
    if (modal) layer.showModal();
    else layer.open = true;
  }
  host.addEventListener("toggle", resist, { signal });
  // Page hotkeys must not fire while the reader uses the panel with the keyboard.
  for (const type of ["keydown", "keyup", "keypress"]) {
    root.addEventListener(
      type,
      (event) => {
        event.stopPropagation();
        // Else the browser closes our layer, where that is a modal dialog.
        if (event instanceof KeyboardEvent && event.key === "Escape") event.preventDefault();
      },
      { signal },
    );
  }
  signal.addEventListener("abort", () => {
    wanted = false;
    watcher.disconnect();
    render(null, layer);
    host.remove();
  });

  return {
    dress: (css) => look.replaceSync(css),
    show(content, above = false) {
      render(content, layer);
      if (!wanted) {
        wanted = true;
        raise();
        watcher.observe(document.documentElement, { childList: true });
      }
      if (host.isConnected) setModal(above);
    },
    hide() {
      wanted = false;
      watcher.disconnect();
      render(null, layer);
      host.remove();
    },
    holds: ({ target }) => target === host,
    focused() {
      const focused = root.activeElement ?? document.activeElement;
      return focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
    },
    get visible() {
      return wanted;
    },
    focus(selector = "aside") {
      root.querySelector<HTMLElement>(selector)?.focus();
    },
  };
}
