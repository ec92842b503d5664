/**
 * The exiftool that comes along. What knows it takes 70 ms to load, so a host asks the picture thread. No
 * program runs from within the archive that an installed app is packed into.
 */
export async function bundledExiftool(): Promise<string> {
  const { exiftoolPath } = await import("exiftool-vendored");
  return (await exiftoolPath()).replace(/\bapp\.asar(?=[\\/])/, "app.asar.unpacked");
}
