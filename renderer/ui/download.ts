/** How long a browser may take to begin reading a download. */
const READING_MS = 60_000;

/** Hands a file to the browser's own downloads. */
export function download(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READING_MS);
}
