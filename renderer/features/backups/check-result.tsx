import { Alert } from "../../ui/alert.tsx";

export interface Checked {
  readonly ok: boolean;
  /** A sentence each. */
  readonly problems: readonly string[];
}

/** What reading the whole desk found. */
export function CheckResult({ checked: { ok, problems } }: { readonly checked: Checked }) {
  if (ok) return <p role="status">Every draft, version and photo is whole.</p>;
  return (
    <Alert title="Problem">
      <p>
        Not all of the desk is whole. Nothing was changed. What is damaged can be taken from a
        backup.
      </p>
      <ul className="backups-problems">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Alert>
  );
}
