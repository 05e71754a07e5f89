/** Style sheets as text, for a room that knows no document (`vite/client`, which says the same, would bring one). */
declare module "*.css?inline" {
  const css: string;

  export { css as default };
}
