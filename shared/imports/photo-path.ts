/** The path that an address in a file names, its percent signs decoded where they stand for more. */
export function photoPath(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A percent sign that stands for itself.
    return address;
  }
}
