declare module "@mozilla/readability/Readability.js" {
  export { Readability as default } from "@mozilla/readability";
}
