import { useState } from "react";
import type { LibraryPhoto } from "../../../../shared/contract/library.ts";
import { Button } from "../../../ui/button.tsx";
import { inWords } from "../../../ui/date-time.ts";
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
            label="Reason to kill"
            description="Nothing that uses it can be exported then, unless somebody overrides it."
            value={reason}
            onChange={setReason}
            maxLength={2000}
          />
          <div>
            <Button type="submit" kind="danger" isDisabled={typed === "" || isBusy}>
              {living.length === 1 ? "Kill the photo" : `Kill ${photoCount(living.length)}`}
            </Button>
          </div>
        </form>
      )}
      {killed.length === 0 ? null : (
        <div>
          <Button onPress={() => onRelease(hashesOf(killed))} isDisabled={isBusy}>
            {killed.length === 1 ? "Take the kill back" : `Take ${killed.length} kills back`}
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
      <strong>Killed</strong>
      {person === "" ? null : (
        <>
          {" "}
          by <bdi>{person}</bdi>
        </>
      )}
      , {inWords(at)}: <q dir="auto">{reason}</q>
    </p>
  );
}

const hashesOf = (photos: readonly LibraryPhoto[]) => photos.map(({ hash }) => hash);
