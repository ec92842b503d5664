import { z } from "zod";

type Schema = z.core.JSONSchema._JSONSchema;

/** What a JSON value of this schema looks like, as lines: types stand where the values would. */
export function sketch(schema: z.ZodType): string[] {
  return linesOf(z.toJSONSchema(schema));
}

function linesOf(schema: Schema): string[] {
  if (typeof schema === "boolean") return ["any"];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return joined(choices.map(linesOf));
  if (schema.$ref !== undefined) return [schema.$ref.split("/").at(-1) ?? "any"];
  if (schema.properties !== undefined) return objectLines(schema.properties);
  if (schema.type === "array") return arrayLines(schema.items);
  return [scalar(schema)];
}

function objectLines(properties: Readonly<Record<string, Schema>>): string[] {
  const members = Object.entries(properties).map(([key, value]) => {
    const [first = "", ...rest] = linesOf(value);
    return [`"${key}": ${first}`, ...rest];
  });
  return ["{", ...listed(members), "}"];
}

/** The most columns of what a list holds that stand in its own line. */
const SHORT = 60;

function arrayLines(items: Schema | Schema[] | undefined): string[] {
  const lines = Array.isArray(items) ? ["any"] : linesOf(items ?? true);
  const isShort = lines.length === 1 && (lines[0]?.length ?? 0) <= SHORT;
  return isShort ? [`[${lines[0]}, …]`] : ["[", ...listed([lines]), "]"];
}

/** Members of an object or a list, indented, with commas between. */
function listed(members: readonly (readonly string[])[]): string[] {
  return members.flatMap((lines, index) => {
    const isLast = index === members.length - 1;
    return lines.map((line, at) => {
      const comma = at === lines.length - 1 && !isLast ? "," : "";
      return `  ${line}${comma}`;
    });
  });
}

/** One or another, the next beginning behind the end of the one before. */
function joined(choices: readonly (readonly string[])[]): string[] {
  return choices.reduce<string[]>((before, [first = "", ...rest]) => {
    const last = before.at(-1);
    if (last === undefined) return [first, ...rest];
    return [...before.slice(0, -1), `${last} | ${first}`, ...rest];
  }, []);
}

function scalar({ type, format, enum: words, const: word }: Exclude<Schema, boolean>): string {
  if (words !== undefined) return words.map((one) => JSON.stringify(one)).join(" | ");
  if (word !== undefined) return JSON.stringify(word);
  if (format === "uuid") return "id";
  if (format === "date-time") return "time";
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.map((one) => NAMES[String(one)] ?? "any").join(" | ");
}

const NAMES: Readonly<Record<string, string>> = {
  string: "text",
  integer: "number",
  number: "number",
  boolean: "true or false",
  null: "null",
  object: "object",
};
