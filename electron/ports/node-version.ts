const OLDEST = [22, 12] as const;

/**
 * What is wrong with this Node, or null. To be asked before anything that loads SQLite is imported:
 * under an older Node its binary ends the process without a word.
 */
export function nodeTooOld(version: string): string | null {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return null;
  return (
    `Stet needs Node ${OLDEST.join(".")} or newer and was started with ${version}. ` +
    "Nothing was changed. Start it with `npm start` or `npm run stet`, which bring their own Node."
  );
}
