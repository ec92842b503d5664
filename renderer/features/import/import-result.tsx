import { useState } from "react";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { AuditLine, ImportResult } from "../../../shared/contract/imports.ts";
import { say, sayList, sayReceived } from "../../../shared/words/say.ts";
import { CheckIcon } from "../../ui/icons/check-icon.tsx";
import { WarningIcon } from "../../ui/icons/warning-icon.tsx";
import { sayRich } from "../../ui/say-rich.tsx";
import { answeredWords } from "./answered-words.ts";
import { arrivalWords } from "./arrival-words.ts";
import { type AuditDeeds, AuditList } from "./audit-list.tsx";
import { auditLine, auditWords } from "./audit-words.ts";
import { UnlockForm } from "./unlock-form.tsx";

/** What can be done about the changes in each draft. */
export type DeedsOf = (draft: DraftId) => AuditDeeds;

export interface ImportResultListProps {
  readonly result: ImportResult & { readonly photos?: number };
  readonly deedsOf: DeedsOf;
  /** Whether the changes are listed one by one from the start. */
  readonly isOpen?: boolean;
  /** Tries a passphrase for the hand-overs that are locked; left out where it is too late for that. */
  readonly onUnlock?: (passphrase: string) => void;
}

/** What became of each file. */
export function ImportResultList(props: ImportResultListProps) {
  const { result, deedsOf, isOpen = false, onUnlock } = props;
  const { drafts, failed, photos = 0 } = result;
  const unreached = failed.filter(({ notReached }) => notReached === true);
  const tried = failed.filter(({ notReached }) => notReached !== true);
  return (
    <>
      {photos > 0 ? <p className="import-sum">{photoWords(photos)}</p> : null}
      {photos === 0 && drafts.length + failed.length > 1 ? (
        <p className="import-sum">{sumWords(result)}</p>
      ) : null}
      <ul className="import-result" aria-label={say("What became of each file")}>
        {unreached.length === 0 ? null : (
          <li className="import-failed">
            <WarningIcon />
            <Unreached files={unreached.map(({ file }) => file)} />
          </li>
        )}
        {tried.map(({ file, error, locked = false }) => (
          <li key={`${file} ${error}`} className="import-failed">
            <WarningIcon />
            <span>
              <strong>{sayRich("Not imported: {file}", { file: <bdi>{file}</bdi> })}</strong>
              {sayReceived(error)}
              {locked && onUnlock !== undefined ? (
                <UnlockForm file={file} onUnlock={onUnlock} />
              ) : null}
            </span>
          </li>
        ))}
        {drafts.map(({ id, file, audit, bundle, answered }) => (
          <li key={id}>
            <CheckIcon />
            <span>
              <strong>{sayRich("Imported: {file}", { file: <bdi>{file}</bdi> })}</strong>
              {answered === null ? null : answeredWords(answered)}
              {bundle === null ? (
                <Changes audit={audit} deeds={deedsOf(id)} isOpen={isOpen} />
              ) : (
                arrivalWords(bundle)
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One line for all of them; their names where somebody opens it. */
function Unreached({ files }: { readonly files: readonly string[] }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <span>
      <strong>
        {say(
          "{count, plural, one {# file was not reached: the import was stopped before it. Import it again when you want it.} other {# files were not reached: the import was stopped before them. Import them again when you want them.}}",
          { count: files.length },
        )}
      </strong>
      <details
        className="import-changes"
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <summary>{say("Which files")}</summary>
        {isOpen ? <p dir="auto">{sayList(files)}</p> : null}
      </details>
    </span>
  );
}

interface ChangesProps {
  readonly audit: readonly AuditLine[];
  readonly deeds: AuditDeeds;
  readonly isOpen: boolean;
}

/** One line of what was changed or left out; opened, each with its place. */
function Changes({ audit, deeds, isOpen }: ChangesProps) {
  if (audit.length === 0) return say("Nothing was changed or left out.");
  return (
    <details open={isOpen} className="import-changes">
      <summary>{auditWords(audit).join(", ")}.</summary>
      <AuditList audit={audit} {...deeds} />
    </details>
  );
}

/** "98 pictures are on the desk now." */
function photoWords(count: number): string {
  return say(
    "{count, plural, one {# picture is on this desk now, with caption and credit where the file holds them.} other {# pictures are on this desk now, with caption and credit where the file holds them.}}",
    { count },
  );
}

/** "18 of 20 files came in." */
function sumWords({ drafts, failed }: ImportResult): string {
  const out = failed.filter(
    ({ file }) => !drafts.some((draft) => file.startsWith(`${draft.file}/`)),
  );
  const all = drafts.length + out.length;
  if (drafts.length === 0) return say("Nothing came in.");
  const came = drafts.length;
  if (out.length === 0)
    return say("{came, plural, one {The file came in.} other {All # files came in.}}", { came });
  return say("{came, number} of {all, number} files came in. What failed changed nothing.", {
    came,
    all,
  });
}

/** What is said where the one file went in and the dialog goes. */
export function importMessage({ drafts }: ImportResult): string {
  const [only] = drafts;
  if (only === undefined) return say("Nothing was imported.");
  const changes = auditLine(only.audit);
  const said = only.answered === null ? "" : answeredWords(only.answered);
  return `${broughtWords(only, changes)} ${said}`.trimEnd();
}

function broughtWords({ file, before }: ImportResult["drafts"][number], changes: string): string {
  if (changes === "") {
    return before === null
      ? say("“{file}” is imported.", { file })
      : say("“{file}” is taken into this draft.", { file });
  }
  return before === null
    ? say("“{file}” is imported: {changes}.", { file, changes })
    : say("“{file}” is taken into this draft: {changes}.", { file, changes });
}
