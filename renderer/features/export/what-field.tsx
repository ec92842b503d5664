import type { DraftId } from "../../../shared/contract/ids.ts";
import { say } from "../../../shared/words/say.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useValue } from "../../bridge/value.ts";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { sayRich } from "../../ui/say-rich.tsx";

/** Which drafts an export is of. */
export type What = "this" | "chosen" | "all";

/** What is most likely meant: what was selected, else the draft on the screen. */
export function firstWhat(session: DraftSession | null, chosen: readonly DraftId[]): What {
  if (chosen.length > 0) return "chosen";
  return session === null ? "all" : "this";
}

/** As an order names them: empty for all. */
export function draftsOf(
  what: What,
  session: DraftSession | null,
  chosen: readonly DraftId[],
): DraftId[] {
  if (what === "chosen") return [...chosen];
  return what === "this" && session !== null ? [session.id] : [];
}

export interface WhatFieldProps {
  readonly session: DraftSession | null;
  readonly chosen: readonly DraftId[];
  readonly value: What;
  readonly onChange: (what: What) => void;
}

export function WhatField({ session, chosen, value, onChange }: WhatFieldProps) {
  const count = chosen.length;
  const selected = say("{count, plural, one {The selected draft} other {The # selected drafts}}", {
    count,
  });
  return (
    <RadioGroup
      label={say("What")}
      options={[
        ...(session === null
          ? []
          : [{ value: "this" as const, label: <ThisDraft session={session} /> }]),
        ...(count === 0 ? [] : [{ value: "chosen" as const, label: selected }]),
        { value: "all", label: say("All drafts but those killed or in the bin") },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}

function ThisDraft({ session }: { readonly session: DraftSession }) {
  const { headline } = useValue(session.row);
  return (
    <>
      {sayRich("This draft: “{headline}”", { headline: <bdi>{headline ?? say("Untitled")}</bdi> })}
    </>
  );
}
