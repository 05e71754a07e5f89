// Tools run in Node through Vite's module runner; they need no plugin of the extension build.
export default { clearScreen: false };
