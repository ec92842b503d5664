import { useEffect, useState } from "react";
import { STATUS_NAMES } from "../../../../shared/article/status.ts";
import type { DraftId } from "../../../../shared/contract/ids.ts";
import type { KillEntry, LibraryPhoto } from "../../../../shared/contract/library.ts";
import { say } from "../../../../shared/words/say.ts";
import { useDesk } from "../../../bridge/desk-context.ts";
import { Button } from "../../../ui/button.tsx";
import { inWords } from "../../../ui/date-time.ts";
import { sayRich } from "../../../ui/say-rich.tsx";
import { DraggedPicture } from "./dragged-picture.tsx";
import { Generated } from "./generated.tsx";

export interface OnePhotoProps {
  readonly photo: LibraryPhoto;
  /** Leads to the photo in a draft. */
  readonly onShow: (draft: DraftId, hash: string) => void;
  readonly onSelect: (hash: string) => void;
}

/** One photo at some size: what its file says, where it is used, what looks like it. */
export function OnePhoto({ photo, onShow, onSelect }: OnePhotoProps) {
  const { photoUrl } = useDesk();
  const { name, caption, alt, width, height, addedAt, alike } = photo;
  return (
    <div className="library-one">
      <DraggedPicture photo={photo} size="display" className="library-large" alt={alt ?? ""} />
      <h3 className="library-title" dir="auto">
        {name}
      </h3>
      <p className="library-fact">
        {say("{width} × {height} pixels, here since {time}", {
          width,
          height,
          time: inWords(addedAt),
        })}
      </p>
      {photo.generated === null ? null : (
        <p>
          <Generated words={photo.generated} />
        </p>
      )}
      {caption === null ? null : <p dir="auto">{caption}</p>}
      <Uses photo={photo} onShow={onShow} />
      {alike.length === 0 ? null : (
        <section aria-label={say("Looks the same")}>
          <h4 className="library-subtitle">{say("Looks the same")}</h4>
          <div className="library-alike">
            {alike.map((other, at) => (
              <button
                key={other}
                type="button"
                className="library-alike-photo"
                aria-label={say("Photo {number} that looks the same", { number: at + 1 })}
                onClick={() => onSelect(other)}
              >
                <img src={photoUrl(other, "thumbnail")} alt="" loading="lazy" />
              </button>
            ))}
          </div>
        </section>
      )}
      <KillHistory photo={photo} />
    </div>
  );
}

function Uses({ photo: { hash, uses }, onShow }: Pick<OnePhotoProps, "photo" | "onShow">) {
  if (uses.length === 0) return <p className="library-fact">{say("Used in no draft.")}</p>;
  return (
    <section aria-label={say("Used in")}>
      <h4 className="library-subtitle">{say("Used in")}</h4>
      <ul className="library-uses">
        {uses.map(({ draft, headline, status, binned }) => (
          <li key={draft}>
            {binned ? (
              <span dir="auto">{headline ?? say("Untitled")}</span>
            ) : (
              <Button kind="quiet" size="small" onPress={() => onShow(draft, hash)}>
                <bdi>{headline ?? say("Untitled")}</bdi>
              </Button>
            )}
            <small>{binned ? say("In the bin") : STATUS_NAMES[status]}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every kill of the photo and what became of it, where one was taken back. */
function KillHistory({ photo: { hash, killed } }: Pick<OnePhotoProps, "photo">) {
  const { client } = useDesk();
  const [log, setLog] = useState<readonly KillEntry[]>([]);
  const last = killed?.at ?? null;
  useEffect(() => {
    let stale = false;
    const read = async (_: string | null) => {
      const entries = await client.library.log({ hash });
      if (!stale) setLog(entries);
    };
    // The list tells of a desk that cannot be reached.
    read(last).catch(() => setLog([]));
    return () => {
      stale = true;
    };
  }, [client, hash, last]);
  if (!log.some(({ deed }) => deed === "released")) return null;
  return (
    <section aria-label={say("Kills")}>
      <h4 className="library-subtitle">{say("Kills")}</h4>
      <ol className="library-kills">
        {log.map(({ deed, at, person, reason }) => (
          <li key={`${deed} ${at}`}>
            {deed === "killed" ? say("Killed") : say("Taken back")}{" "}
            {sayRich("by {person}, {time}", {
              person: <bdi>{person || say("somebody")}</bdi>,
              time: inWords(at),
            })}
            {reason === null ? null : (
              <>
                : <q dir="auto">{reason}</q>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
