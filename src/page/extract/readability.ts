/**
 * Readability alone: the package's entry brings its second script along (a guess whether a page is an article, which
 * the gate makes in its own way), and every page that is read would pay for it.
 */
import Readability from "@mozilla/readability/Readability.js";

export { Readability };
