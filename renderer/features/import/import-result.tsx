import type { ImportResult } from "../../../shared/contract/imports.ts";
import { CheckIcon } from "../../ui/icons/check-icon.tsx";
import { WarningIcon } from "../../ui/icons/warning-icon.tsx";
import { arrivalWords } from "./arrival-words.ts";
import { auditLine, auditWords } from "./audit-words.ts";

/** What became of each file. */
export function ImportResultList({ result }: { readonly result: ImportResult }) {
  const { drafts, failed } = result;
  return (
    <ul className="import-result" aria-label="What became of each file">
      {failed.map(({ file, error }) => (
        <li key={`${file} ${error}`} className="import-failed">
          <WarningIcon />
          <span>
            <strong>
              Not imported: <bdi>{file}</bdi>
            </strong>
            {error}
          </span>
        </li>
      ))}
      {drafts.map(({ id, file, audit, bundle }) => (
        <li key={id}>
          <CheckIcon />
          <span>
            <strong>
              Imported: <bdi>{file}</bdi>
            </strong>
            {bundle === null ? auditSentence(audit) : arrivalWords(bundle)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function auditSentence(audit: ImportResult["drafts"][number]["audit"]): string {
  return audit.length === 0 ? "Nothing was changed or left out." : `${sentence(audit)}.`;
}

function sentence(audit: ImportResult["drafts"][number]["audit"]): string {
  return auditWords(audit).join(", ");
}

/** What is said where everything went in and the dialog goes. */
export function importMessage({ drafts }: ImportResult): string {
  const [only, ...others] = drafts;
  if (only === undefined) return "Nothing was imported.";
  if (others.length > 0) return `${drafts.length} drafts are imported.`;
  const changes = auditLine(only.audit);
  return `“${only.file}” is imported${changes === "" ? "" : `: ${changes}`}.`;
}
