import { useState } from "react";
import type { LibraryPhoto } from "../../../../shared/contract/library.ts";
import { say } from "../../../../shared/words/say.ts";
import { Button } from "../../../ui/button.tsx";
import { inWords } from "../../../ui/date-time.ts";
import { sayRich } from "../../../ui/say-rich.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { photoCount } from "./rights-words.ts";

export interface KillFormProps {
  readonly photos: readonly LibraryPhoto[];
  readonly onKill: (hashes: string[], reason: string) => void;
  readonly onRelease: (hashes: string[]) => void;
  readonly isBusy: boolean;
}

/** Kills photos with a reason, or takes that back. */
export function KillForm({ photos, onKill, onRelease, isBusy }: KillFormProps) {
  const [reason, setReason] = useState("");
  const killed = photos.filter(({ killed }) => killed !== null);
  const living = photos.filter(({ killed }) => killed === null);
  const typed = reason.trim();
  const kill = () => onKill(hashesOf(living), typed);
  return (
    <div className="rights-kill">
      {photos.length === 1 && killed.length === 1 ? <Killed photo={killed[0]} /> : null}
      {living.length === 0 ? null : (
        <form
          className="rights-kill-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed !== "" && !isBusy) kill();
          }}
        >
          <TextField
            label={say("Reason to kill")}
            description={say(
              "Nothing that uses it can be exported then, unless somebody overrides it.",
            )}
            value={reason}
            onChange={setReason}
            maxLength={2000}
          />
          <div>
            <Button type="submit" kind="danger" isDisabled={typed === "" || isBusy}>
              {say("{count, plural, one {Kill the photo} other {Kill {photoCount}}}", {
                count: living.length,
                photoCount: photoCount(living.length),
              })}
            </Button>
          </div>
        </form>
      )}
      {killed.length === 0 ? null : (
        <div>
          <Button onPress={() => onRelease(hashesOf(killed))} isDisabled={isBusy}>
            {say("{count, plural, one {Take the kill back} other {Take # kills back}}", {
              count: killed.length,
            })}
          </Button>
        </div>
      )}
    </div>
  );
}

function Killed({ photo }: { readonly photo: LibraryPhoto | undefined }) {
  if (photo?.killed == null) return null;
  const { person, at, reason } = photo.killed;
  return (
    <p className="rights-killed">
      <strong>{say("Killed")}</strong>
      {person === "" ? null : <> {sayRich("by {person}", { person: <bdi>{person}</bdi> })}</>},{" "}
      {inWords(at)}: <q dir="auto">{reason}</q>
    </p>
  );
}

const hashesOf = (photos: readonly LibraryPhoto[]) => photos.map(({ hash }) => hash);
