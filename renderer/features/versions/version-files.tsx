import type { Version } from "../../../shared/contract/versions.ts";

/** The files that left the desk, with what proves that a file is the same one. */
export function VersionFiles({ files }: Pick<Version, "files">) {
  if (files.length === 0) return null;
  return (
    <details className="versions-files">
      <summary>
        {files.length === 1 ? "1 file left the desk" : `${files.length} files left the desk`}
      </summary>
      <dl>
        {files.map(({ name, sha256 }) => (
          <div key={name}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>SHA-256 {sha256}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
