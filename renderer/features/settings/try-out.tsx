import { useState } from "react";
import { styleMatcher } from "../../../shared/house-style/match-rules.ts";
import type { StyleRule } from "../../../shared/house-style/style-rule.ts";
import { tellHit } from "../../../shared/house-style/tell-hit.ts";
import { say } from "../../../shared/words/say.ts";
import { MarkedText } from "../../ui/marked-text.tsx";
import { TextField } from "../../ui/text-field.tsx";

export interface TryOutProps {
  readonly rule: StyleRule;
  /** Nothing can be looked for yet. */
  readonly isBroken: boolean;
}

/** A text to type, in which is shown what the rule would find. */
export function TryOut({ rule, isBroken }: TryOutProps) {
  const [text, setText] = useState("");
  const hits = isBroken ? [] : styleMatcher([rule])({ text, isQuotation: false });
  return (
    <div className="rule-try">
      <TextField
        label={say("Try it out")}
        lines={2}
        value={text}
        onChange={setText}
        maxLength={2000}
      />
      <p role="status" aria-label={say("Found in the text")}>
        {isBroken || text === ""
          ? ""
          : say(
              "{count, plural, =0 {It finds nothing.} one {It finds # place.} other {It finds # places.}}",
              {
                count: hits.length,
              },
            )}
      </p>
      {hits.length === 0 ? null : (
        <>
          <p dir="auto">
            <MarkedText parts={partsOf(text, hits)} />
          </p>
          <ul>
            {hits.map((hit) => (
              <li key={hit.start} dir="auto">
                {tellHit(hit, text).message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function partsOf(text: string, hits: readonly { readonly start: number; readonly end: number }[]) {
  const parts: { text: string; isHit: boolean }[] = [];
  let from = 0;
  for (const { start, end } of hits) {
    parts.push({ text: text.slice(from, start), isHit: false });
    parts.push({ text: text.slice(start, end), isHit: true });
    from = end;
  }
  return [...parts, { text: text.slice(from), isHit: false }];
}
