import { assertNever } from "../../../shared/assert-never.ts";
import type { UpdateState } from "../../../shared/contract/updates.ts";
import { say } from "../../../shared/words/say.ts";

/** What a person reads, and the one thing that they can do about it. */
export interface UpdateWords {
  readonly sentence: string;
  readonly action: { readonly label: string; readonly call: "look" | "fetch" | "install" } | null;
  /** From 0 to 100 while something is fetched. */
  readonly percent: number | null;
}

const LOOK = { label: say("Look again"), call: "look" } as const;

/** Null where there is nothing to be said: this host is not updated by itself. */
export function updateWords(state: UpdateState): UpdateWords | null {
  const plain = (sentence: string) => ({ sentence, action: null, percent: null });
  switch (state.kind) {
    case "unavailable":
      return null;
    case "off":
      return plain(say("Stet does not look for newer versions. Settings can turn that on."));
    case "waiting":
      return { ...plain(say("Stet looks for newer versions once a day.")), action: LOOK };
    case "looking":
      return plain(say("Looking for a newer version…"));
    case "current":
      return { ...plain(say("This is the newest version.")), action: LOOK };
    case "offered":
      return {
        ...plain(
          say("Version {version} is there. It is fetched only if you say so.", {
            version: state.version,
          }),
        ),
        action: { label: say("Fetch it"), call: "fetch" },
      };
    case "fetching":
      return {
        ...plain(say("Fetching version {version}…", { version: state.version })),
        percent: state.percent,
      };
    case "ready":
      return {
        ...plain(
          say("Version {version} is here. Stet closes, keeping everything, and opens anew.", {
            version: state.version,
          }),
        ),
        action: { label: say("Restart with it"), call: "install" },
      };
    case "failed":
      return { ...plain(state.sentence), action: LOOK };
    default:
      return assertNever(state);
  }
}
