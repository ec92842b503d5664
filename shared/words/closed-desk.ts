import type { Voice } from "./say.ts";

// What is said of a desk that is not open, on any host's screens.

/** Where a sealed desk asks for its passphrase. */
export function unlockWords({ say }: Pick<Voice, "say">) {
  return {
    title: say("This desk is sealed"),
    what: say(
      "Everything on it is encrypted. Its passphrase opens it. Nobody can read it without, and nobody can bring a forgotten one back.",
    ),
    label: say("Passphrase"),
    show: say("Show passphrase"),
    capitals: say("Caps Lock is on."),
    press: say("Unlock"),
    unlocked: say("Unlocked"),
    opening: say("The desk opens here by itself."),
  };
}

/** While its files are sealed or unsealed before it opens. */
export function sealingWords({ say }: Pick<Voice, "say">) {
  return {
    title: say("Working on the desk’s files…"),
    step: (done: number, total: number) => say("{done} of {total} files", { done, total }),
  };
}

/** Where its database is damaged. */
export function wayBackWords({ say }: Pick<Voice, "say">) {
  return {
    title: say("This desk cannot be opened"),
    /** The store's own sentence (`sqlite-problem.ts`), which is looked up whole. */
    damaged: say(
      "This desk's database is damaged or is no desk. Nothing was changed. Keep the folder as it is, and open a backup or another desk.",
    ),
    salvage: say("Save what can be read"),
    salvaging: say(
      "What can be read of the damaged database is saved, and what cannot is taken from the desk's backups and versions. The damaged database is kept.",
    ),
    none: say("There is no good backup on this desk."),
    quit: say("Quit"),
    savingNow: say("Saving what can be read"),
    restoringNow: say("Restoring the desk"),
    underWay: say("It opens here by itself. What stood before is kept."),
  };
}

/** The same of the newest good backup: when it was made, and how many drafts it holds. */
export function backupWords(
  { say, locale }: Pick<Voice, "say" | "locale">,
  { madeAt, drafts }: { readonly madeAt: string; readonly drafts: number },
) {
  const at = Date.parse(madeAt);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(at);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(at);
  const values = { day, time, drafts };
  return {
    offer: say(
      "The newest good backup is of {day}, {time}, with {drafts, plural, one {# draft} other {# drafts}}.",
      values,
    ),
    press: say("Restore this backup…"),
    question: say("Restore this backup?"),
    consequence: say(
      "The desk becomes what it was on {day}, {time}, with {drafts, plural, one {# draft} other {# drafts}}. What was written since is not in it. The damaged database is kept beside the backups, and nothing is deleted.",
      values,
    ),
    certain: say("Restore the desk"),
    back: say("Not now"),
  };
}
