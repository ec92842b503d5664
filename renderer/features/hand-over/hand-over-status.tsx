import type { ReactNode } from "react";
import { say } from "../../../shared/words/say.ts";
import { Alert } from "../../ui/alert.tsx";
import { CheckIcon } from "../../ui/icons/check-icon.tsx";
import { sayRich } from "../../ui/say-rich.tsx";
import { sizeWords } from "../../ui/size-words.ts";
import { SlowProgress } from "../../ui/slow-progress.tsx";
import { contentWords, missingWords } from "./hand-over-words.ts";
import type { HandOver } from "./use-hand-over.ts";

export interface HandOverStatusProps {
  readonly state: HandOver;
  readonly onCancel: () => void;
}

export function HandOverStatus({ state, onCancel }: HandOverStatusProps): ReactNode {
  switch (state.kind) {
    case "none":
      return null;
    case "busy":
      return (
        <SlowProgress label={say("Writing the file…")} value={state.value} onCancel={onCancel} />
      );
    case "written": {
      const { file, bytes, missing } = state.written;
      return (
        <>
          <Done name={file} facts={`${sizeWords(bytes)}, ${contentWords(state.written)}`} />
          {missing.length === 0 ? null : (
            <Alert title={say("Problem")}>{missingWords(missing)}</Alert>
          )}
        </>
      );
    }
    case "downloaded":
      return <Done name={state.name} facts={sizeWords(state.bytes)} />;
    case "failed":
      return <Alert title={say("Problem")}>{state.problem.message}</Alert>;
  }
}

function Done({ name, facts }: { readonly name: string; readonly facts: string }) {
  return (
    <p className="hand-over-done" role="status">
      <CheckIcon />
      <span>{sayRich("{name} is written: {facts}.", { name: <bdi>{name}</bdi>, facts })}</span>
    </p>
  );
}
