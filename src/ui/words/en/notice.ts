/** What is said where a panel cannot live: what could not be done, why, and what to do instead. */
export const notice = {
  notHere: "The background cannot be shown on this page",
  browserPageWhy: "It belongs to the browser, which lets no extension in.",
  browserPageInstead:
    "Open the article in an ordinary tab, outside the browser’s reader view, and press the button there.",
  storeWhy: "It belongs to the browser’s extension store, where no extension may run.",
  storeInstead: "Everywhere else the button works.",
  pdfWhat: "PDF documents cannot be read yet",
  pdfWhy: "The browser shows them in a viewer of its own, which lets no extension in.",
  pdfInstead: "If the text also exists as a web page, open that one.",
  fileWhy: "It is a file on this computer, and the browser has not been told to let this extension read files.",
  fileInstead:
    "Allow access to file addresses on the browser’s page about this extension, then press the button again.",
  notAllowedWhy: "The browser, or whoever manages it, keeps extensions away from this page, or the page did not load.",
  notAllowedInstead: "Load the page again, wait until it is there, and press the button once more.",
  noAnswerWhy: "The reader was started in the page but did not answer; the page may be too busy, or has just moved on.",
  noAnswerInstead: "Load the page again and press the button once more.",
  closeNotice: "Close",
  openClippings: "Open my clippings",
};
