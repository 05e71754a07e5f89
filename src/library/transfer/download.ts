/** Gives the reader a file: the browser asks where it goes, or puts it among the downloads. */
export function download(fileName: string, mime: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // A slow disk may still be reading.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
