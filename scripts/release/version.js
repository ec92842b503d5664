/**
 * The version after `current` (three numbers) for commits of {type, isBreaking}, or null where none
 * of them changes what people have. Before 1.0 a break rises the second number, as additions do.
 */
export function nextVersion(current, commits) {
  const [major, minor, patch] = current.split(".").map(Number);
  const breaks = commits.some(({ isBreaking }) => isBreaking);
  const adds = commits.some(({ type }) => type === "feat");
  const mends = commits.some(({ type }) => type === "fix" || type === "perf");
  if (breaks && major > 0) return `${major + 1}.0.0`;
  if (breaks || adds) return `${major}.${minor + 1}.0`;
  return mends ? `${major}.${minor}.${patch + 1}` : null;
}
