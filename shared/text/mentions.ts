/** Somebody who can be named in a comment. */
export interface Namable {
  readonly id: string;
  readonly name: string;
}

/** A stretch of a text; `person` is whom it names. */
export interface MentionPart {
  readonly text: string;
  readonly person: string | null;
}

/** Who is named in a text by "@" and their whole name; a longer name comes before one that begins it. */
export function mentionsIn(text: string, people: readonly Namable[]): string[] {
  return [...new Set(mentionParts(text, people).flatMap(({ person }) => person ?? []))];
}

/** A text cut at the names in it. */
export function mentionParts(text: string, people: readonly Namable[]): MentionPart[] {
  const byLength = [...people].sort((a, b) => b.name.length - a.name.length);
  const parts: MentionPart[] = [];
  let plain = "";
  for (let at = 0; at < text.length; ) {
    const named =
      text[at] === "@" ? byLength.find(({ name }) => namesAt(text, at + 1, name)) : undefined;
    if (named === undefined) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (plain !== "") parts.push({ text: plain, person: null });
    plain = "";
    parts.push({ text: `@${named.name}`, person: named.id });
    at += named.name.length + 1;
  }
  return plain === "" ? parts : [...parts, { text: plain, person: null }];
}

/** What is typed of a name before the caret, from "@" on; null where no name is begun there. */
export function begunMention(text: string, caret: number): string | null {
  return /(?:^|\s)@([^@\n]{0,40})$/u.exec(text.slice(0, caret))?.[1] ?? null;
}

/** People whose name, or a word of it, begins with what is typed. */
export function peopleBeginning<Person extends Namable>(
  people: readonly Person[],
  typed: string,
): Person[] {
  const begun = typed.toLocaleLowerCase();
  return people.filter(({ name }) => {
    const whole = name.toLocaleLowerCase();
    return whole.startsWith(begun) || whole.split(" ").some((word) => word.startsWith(begun));
  });
}

const namesAt = (text: string, at: number, name: string) =>
  name !== "" && text.startsWith(name, at) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length));
