import type { Finding } from "../../../shared/checks/finding.ts";
import type { TextLine } from "../../../shared/checks/lines.ts";
import {
  asWordLine,
  stillOpen,
  type WordFinding,
  wordFinding,
} from "../../../shared/checks/word-finding.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { WordHit } from "../../../shared/house-style/word-hit.ts";
import { listedWords } from "../../../shared/spelling/dictionary.ts";
import { withoutNames } from "../../../shared/spelling/spared.ts";
import type { Context } from "../context.ts";
import { spell } from "../spelling/spell.ts";
import { styleFolders } from "./style-files.ts";

type Asked = Pick<Context, "reader" | "checker" | "ports">;

/** What house style says of a draft as it is kept, and nobody lets stand. */
export async function styleFindings(
  { reader, checker, ports }: Asked,
  id: DraftId,
): Promise<Finding[]> {
  const { language, section, lines, dismissed } = await reader.call("checks.lines", { id });
  const found = await checker.call("words.check", {
    folders: styleFolders(ports),
    language,
    section,
    lines: lines.map(asWordLine),
  });
  return stillOpen(told(lines, found.lines), dismissed).map(bare);
}

/** The same of spelling and grammar; the article's own names are no findings. */
export async function spellingFindings(
  context: Asked & Pick<Context, "speller">,
  id: DraftId,
): Promise<Finding[]> {
  const { language, lines, dismissed, names } = await context.reader.call("checks.lines", { id });
  const found = await spell(context, { language, lines: lines.map(asWordLine) });
  const listed = listedWords(names);
  const all = withoutNames(told(lines, found.lines), lines, listed);
  return stillOpen(all, dismissed).map(bare);
}

const told = (lines: readonly TextLine[], hits: readonly (readonly WordHit[])[]): WordFinding[] =>
  lines.flatMap((line, at) => (hits[at] ?? []).map((hit) => wordFinding(line, hit)));

const bare = ({ hit: _hit, key: _key, ...finding }: WordFinding): Finding => finding;
