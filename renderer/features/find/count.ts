/** "1 place", "3 places". */
export const count = (number: number, what: string) =>
  `${number} ${what}${number === 1 ? "" : "s"}`;
