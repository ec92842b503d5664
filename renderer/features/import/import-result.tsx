import type { ImportResult } from "../../../shared/contract/imports.ts";
import { CheckIcon } from "../../ui/icons/check-icon.tsx";
import { WarningIcon } from "../../ui/icons/warning-icon.tsx";
import { arrivalWords } from "./arrival-words.ts";
import { auditLine, auditWords } from "./audit-words.ts";

/** What became of each file. */
export function ImportResultList({ result }: { readonly result: ImportResult }) {
  const { drafts, failed } = result;
  return (
    <>
      {drafts.length + failed.length > 1 ? <p className="import-sum">{sumWords(result)}</p> : null}
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
    </>
  );
}

/** "18 of 20 files came in." */
function sumWords({ drafts, failed }: ImportResult): string {
  const out = failed.filter(
    ({ file }) => !drafts.some((draft) => file.startsWith(`${draft.file}/`)),
  );
  const all = drafts.length + out.length;
  if (drafts.length === 0) return "Nothing came in.";
  const came = drafts.length.toLocaleString("en");
  if (out.length === 0) return `All ${came} files came in.`;
  return `${came} of ${all.toLocaleString("en")} files came in. What failed changed nothing.`;
}

function auditSentence(audit: ImportResult["drafts"][number]["audit"]): string {
  return audit.length === 0 ? "Nothing was changed or left out." : `${sentence(audit)}.`;
}

function sentence(audit: ImportResult["drafts"][number]["audit"]): string {
  return auditWords(audit).join(", ");
}

/** What is said where the one file went in and the dialog goes. */
export function importMessage({ drafts }: ImportResult): string {
  const [only] = drafts;
  if (only === undefined) return "Nothing was imported.";
  const changes = auditLine(only.audit);
  return `“${only.file}” is imported${changes === "" ? "" : `: ${changes}`}.`;
}
