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
  visibility: visible !important; pointer-events: none !important; direction: inherit !important;
  contain: layout style !important; }
:host::before, :host::after, :host::backdrop { display: none !important; content: none !important; }
.dock { position: fixed; pointer-events: auto; max-width: 100vw; box-shadow: -6px 0 24px rgb(0 0 0 / 0.08); }
.panel-dock { inset: 0 0 0 auto; }
.tab-dock { inset: 33vh 0 auto auto; width: 34px; border-radius: 10px 0 0 10px; }
.toast-dock { inset: auto 20px 20px auto; width: 330px; border-radius: 10px; }
@media print { :host { display: none !important; } }
`;

export interface PanelHost {
  /** Gives what is drawn its style. */
  dress(css: string): void;
  /** Draws into the shadow root. */
  show(content: ComponentChild): void;
  hide(): void;
  readonly visible: boolean;
  focus(): void;
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
  host.addEventListener("toggle", resist, { signal });
  // Page hotkeys must not fire while the reader uses the panel with the keyboard.
  for (const type of ["keydown", "keyup", "keypress"]) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  signal.addEventListener("abort", () => {
    wanted = false;
    watcher.disconnect();
    render(null, root);
    host.remove();
  });

  return {
    dress: (css) => look.replaceSync(css),
    show(content) {
      render(content, root);
      if (wanted) return;
      wanted = true;
      raise();
      watcher.observe(document.documentElement, { childList: true });
    },
    hide() {
      wanted = false;
      watcher.disconnect();
      render(null, root);
      host.remove();
    },
    get visible() {
      return wanted;
    },
    focus() {
      root.querySelector<HTMLElement>("aside")?.focus();
    },
  };
}
