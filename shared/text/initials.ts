const MOST = 4;

/** Initials as a newsroom would sign with: "Ines Aldor" is IA, "Jean-Luc de la Tour" is JLDL. */
export function suggestInitials(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /\p{L}/u.test(word));
  const letters = words.map((word) => /\p{L}/u.exec(word)?.[0] ?? "");
  return letters.slice(0, MOST).join("").toLocaleUpperCase();
}
