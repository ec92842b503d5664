import { useEffect, useState } from "react";
import type { Article } from "../../../shared/article/article.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { Problem } from "../../../shared/contract/problem.ts";
import type { Version } from "../../../shared/contract/versions.ts";
import { say } from "../../../shared/words/say.ts";
import { useDesk } from "../../bridge/desk-context.ts";
import type { DraftSession } from "../../bridge/session.ts";
import { useDeed } from "../../bridge/use-deed.ts";
import { useValue } from "../../bridge/value.ts";
import { Alert } from "../../ui/alert.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { sizeWords } from "../../ui/size-words.ts";
import { ArticlePreview } from "./article-preview.tsx";
import { clockTime, dayTitle } from "./days.ts";
import { restoreVersion } from "./version-deeds.ts";
import { VersionFiles } from "./version-files.tsx";
import { VersionNote } from "./version-note.tsx";
import { versionTitle, wordCount } from "./version-words.ts";

export interface VersionDialogProps {
  readonly session: DraftSession;
  /** Newest first. */
  readonly versions: readonly Version[];
  readonly version: Version;
  readonly onShow: (version: Version) => void;
  readonly onCompare: (version: Version) => void;
  readonly onClose: () => void;
}

/** One version to be read, with its neighbours a press away, and restored. */
export function VersionDialog(props: VersionDialogProps) {
  const { session, versions, version, onShow, onCompare, onClose } = props;
  const desk = useDesk();
  const deed = useDeed();
  const isReadOnly = useValue(session.readOnly) !== null;
  const { article, problem } = useVersionArticle(version);
  const at = versions.findIndex(({ id }) => id === version.id);
  const [newer, older] = [versions[at - 1], versions[at + 1]];
  const restore = () =>
    deed.run(async () => {
      await restoreVersion(desk, session, version);
      onClose();
    });
  const failure = deed.problem ?? problem;
  return (
    <Dialog
      title={say("Version {number}: {versionTitle}", {
        number: version.number,
        versionTitle: versionTitle(version),
      })}
      isOpen
      onClose={onClose}
      size="large"
      isText
      actions={
        <>
          <Step label={say("Older")} to={older} onShow={onShow} />
          <Step label={say("Newer")} to={newer} onShow={onShow} />
          <span className="versions-gap" />
          <Button onPress={() => onCompare(version)}>{say("Compare with now")}</Button>
          <Button onPress={onClose}>{say("Close")}</Button>
          <Button
            kind="primary"
            onPress={() => void restore()}
            isDisabled={isReadOnly || deed.busy || article === null}
          >
            {say("Restore")}
          </Button>
        </>
      }
    >
      <p className="versions-facts">{facts(version)}</p>
      <VersionNote key={version.id} version={version} />
      <VersionFiles files={version.files} />
      {failure === null ? null : <Alert title={say("Problem")}>{failure.message}</Alert>}
      {article === null ? null : <ArticlePreview article={article} />}
    </Dialog>
  );
}

interface StepProps {
  readonly label: string;
  readonly to: Version | undefined;
  readonly onShow: (version: Version) => void;
}

function Step({ label, to, onShow }: StepProps) {
  return (
    <Button kind="quiet" isDisabled={to === undefined} onPress={() => to && onShow(to)}>
      {label}
    </Button>
  );
}

function facts({ createdAt, author, words, bytes }: Version): string {
  const day = dayTitle(new Date(createdAt), new Date());
  return [
    `${day}, ${clockTime(createdAt)}`,
    author,
    wordCount(words),
    say("{size} on the disk", { size: sizeWords(bytes) }),
  ]
    .filter(Boolean)
    .join(" · ");
}

interface Read {
  readonly article: Article | null;
  readonly problem: Problem | null;
}

const NOTHING: Read = { article: null, problem: null };

function useVersionArticle({ id }: Version): Read {
  const { client } = useDesk();
  const [read, setRead] = useState<Read>(NOTHING);
  useEffect(() => {
    let isStale = false;
    const take = (next: Read) => {
      if (!isStale) setRead(next);
    };
    setRead(NOTHING);
    client.versions.read({ id }).then(
      ({ article }) => take({ article, problem: null }),
      (error: unknown) => take({ article: null, problem: toProblem(error) }),
    );
    return () => {
      isStale = true;
    };
  }, [client, id]);
  return read;
}
