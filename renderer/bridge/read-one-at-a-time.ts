/** Reads at once, and once more after a reading during which somebody asked again. */
export function readOneAtATime(read: () => Promise<void>): { readonly again: () => void } {
  let reading = false;
  let asked = false;
  const again = async () => {
    asked = true;
    if (reading) return;
    reading = true;
    while (asked) {
      asked = false;
      await read();
    }
    reading = false;
  };
  void again();
  return { again };
}
