/** What holds a finished article back until somebody answers for letting it go. */
export const HOLDS = ["kill", "embargo", "rights", "style", "quotes"] as const;
export type Hold = (typeof HOLDS)[number];

/** What a person types to let an article out in spite of each. */
export const OVERRIDE_WORDS: Readonly<Record<Hold, string>> = {
  kill: "KILL",
  embargo: "EMBARGO",
  rights: "RIGHTS",
  style: "STYLE",
  quotes: "QUOTES",
};

/** What each way past is called where a call or a form is asked for it. */
export const OVERRIDE_NAMES = {
  kill: "overrideKill",
  embargo: "overrideEmbargo",
  rights: "overrideRights",
  style: "overrideStyle",
  quotes: "overrideQuotes",
} as const satisfies Readonly<Record<Hold, string>>;
