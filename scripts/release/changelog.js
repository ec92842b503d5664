import { ConventionalChangelog } from "conventional-changelog";

/** What people read of, in this order; other commits change nothing for them. */
const TITLES = { feat: "New", fix: "Mended", perf: "Faster" };

const PARSER = {
  headerPattern: /^(\w+)(?:\(([^)]*)\))?(!)?: (.*)$/,
  headerCorrespondence: ["type", "scope", "mark", "subject"],
};

/** The commits since the last version's tag: {type, scope, subject, isBreaking}. */
export async function commitsSinceRelease(root) {
  const commits = [];
  const keep = (commit) => {
    commits.push(described(commit));
    return null;
  };
  for await (const _ of changelog(root, "0.0.0", { transform: keep }));
  return commits;
}

/** That part of CHANGELOG.md which tells of `version`, given out on `day` (ISO 8601). */
export async function changesOf(root, version, day) {
  const transform = (commit) => {
    const { type, isBreaking } = described(commit);
    return type in TITLES || isBreaking ? { type } : null;
  };
  let text = "";
  const template = (context) => section({ ...context, day });
  for await (const part of changelog(root, version, { transform, template })) text += part;
  return text;
}

function changelog(root, version, writer) {
  return new ConventionalChangelog(root)
    .package({ name: "stet", version })
    .tags({ prefix: "v" })
    .commits({}, PARSER)
    .writer({ groupBy: "type", commitsSort: ["scope", "subject"], ...writer })
    .write();
}

function described({ type, scope, subject, mark, notes }) {
  return { type, scope, subject, isBreaking: mark === "!" || notes.length > 0 };
}

function section({ version, day, commitGroups, noteGroups }) {
  const commits = new Map(commitGroups.map((group) => [group.title, group.commits]));
  const groups = Object.entries(TITLES).flatMap(([type, title]) =>
    commits.has(type) ? [`### ${title}\n\n${commits.get(type).map(line).join("\n")}`] : [],
  );
  const notes = noteGroups.flatMap((group) => group.notes.map(({ text }) => `- ${text}`));
  const breaks = notes.length === 0 ? [] : [`### To know before\n\n${notes.join("\n")}`];
  return [`## ${version} (${day})`, ...breaks, ...groups].join("\n\n");
}

function line({ scope, subject }) {
  return scope ? `- **${scope}**: ${subject}` : `- ${subject}`;
}
