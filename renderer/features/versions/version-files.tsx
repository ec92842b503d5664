import type { Version } from "../../../shared/contract/versions.ts";
import { say } from "../../../shared/words/say.ts";

/** The files that left the desk, with what proves that a file is the same one. */
export function VersionFiles({ files }: Pick<Version, "files">) {
  if (files.length === 0) return null;
  return (
    <details className="versions-files">
      <summary>
        {say("{count, plural, one {# file left the desk} other {# files left the desk}}", {
          count: files.length,
        })}
      </summary>
      <dl>
        {files.map(({ name, sha256 }) => (
          <div key={name}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>{say("SHA-256 {sha256}", { sha256 })}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
