/** The suggested key of `save-selection` in the manifest, as browsers write it. */
export const saveShortcut = /Mac/.test(navigator.platform) ? "⌥⇧S" : "Alt+Shift+S";
