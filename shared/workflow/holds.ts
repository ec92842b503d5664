/** What holds a finished article back until somebody answers for letting it go. */
export const HOLDS = ["kill", "embargo", "rights"] as const;
export type Hold = (typeof HOLDS)[number];

/** What a person types to let an article out in spite of each. */
export const OVERRIDE_WORDS: Readonly<Record<Hold, string>> = {
  kill: "KILL",
  embargo: "EMBARGO",
  rights: "RIGHTS",
};
