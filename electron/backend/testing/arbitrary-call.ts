import fc from "fast-check";
import type { z } from "zod";
import { contract } from "../../../shared/contract/index.ts";

/** One call of the contract by its name, and what may be handed to it. */
export interface AnyCall {
  readonly feature: string;
  readonly name: string;
  readonly input: fc.Arbitrary<unknown>;
}

/** What makes an input reach something: texts that name things of the desk, and places it may write to. */
export interface Known {
  readonly texts: readonly string[];
  readonly places: readonly string[];
}

interface Procedure {
  readonly "~orpc": { readonly inputSchema?: z.ZodType };
}

/** Every call, with inputs of the right shape, of nearly the right one, and of none. */
export function everyCall(known: Known): AnyCall[] {
  return Object.entries(contract).flatMap(([feature, calls]) =>
    Object.entries(calls as unknown as Record<string, Procedure>).map(([name, procedure]) => {
      const schema = procedure["~orpc"].inputSchema;
      const fitting = schema === undefined ? fc.constant(undefined) : shaped(schema, known);
      const input = fc.oneof(
        { weight: 3, arbitrary: fitting },
        { weight: 2, arbitrary: fitting.chain(bent) },
        { weight: 1, arbitrary: fc.anything({ maxDepth: 2 }) },
      );
      return { feature, name, input };
    }),
  );
}

/** The same with one thing in it that is something else. */
function bent(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) {
    return fc.anything({ maxDepth: 1 });
  }
  return fc
    .tuple(fc.constantFrom(...Object.keys(value), "__proto__", "constructor"), fc.anything())
    .map(([key, other]) => JSON.parse("{}", () => ({ ...value, [key]: other })));
}

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly getter?: () => z.ZodType;
}

/** Values of a schema's shape; what it checks beyond that is kept for most of them. */
function shaped(schema: z.ZodType, known: Known, key = ""): fc.Arbitrary<unknown> {
  const def = (schema as unknown as { _zod: { def: Def } })._zod.def;
  const inner = (one: z.ZodType | undefined, as = key) =>
    one === undefined ? fc.constant(undefined) : shaped(one, known, as);
  switch (def.type) {
    case "string":
      return texts(schema, known, key);
    case "number":
      return fc.oneof(fc.nat(20), fc.integer(), fc.double());
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case "literal":
      return fc.constantFrom(...(def.values ?? []));
    case "array":
      return fc.array(inner(def.element), { maxLength: 3 });
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape ?? {}).map(([name, one]) => [name, inner(one, name)]),
        ),
      );
    case "record":
      return fc.dictionary(fc.string({ maxLength: 5 }), inner(def.valueType), { maxKeys: 2 });
    case "union":
      return fc.oneof(...(def.options ?? []).map((one) => inner(one)));
    case "optional":
    case "nullable":
    case "default":
      return fc.option(inner(def.innerType), { nil: def.type === "nullable" ? null : undefined });
    case "pipe":
      return inner(def.in);
    case "lazy":
      return fc.constant(null);
    case "file":
      return files;
    case "custom":
      return fc.uint8Array({ maxLength: 60 });
    default:
      return fc.anything({ maxDepth: 1 });
  }
}

const names = fc.constantFrom(
  "a.md",
  "a.html",
  "a.docx",
  "a.stet",
  "a.zip",
  "a.jpg",
  "../a",
  "a\0",
);
const files = fc
  .tuple(fc.oneof(fc.string(), fc.uint8Array({ maxLength: 99 })), names)
  .map(([content, name]) => new File([content as string], name));

/** Places are only those that may be written to; other texts are known ones, hostile ones and any. */
function texts(schema: z.ZodType, known: Known, key: string): fc.Arbitrary<string> {
  if (PLACE.test(key)) return fc.constantFrom(...known.places);
  const fitting = [...known.texts, ...SAMPLES].filter((text) => schema.safeParse(text).success);
  const any = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom(...HOSTILE));
  if (fitting.length === 0) return any;
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...fitting) }, any);
}

const PLACE = /path|folder|place/i;
const SAMPLES = [
  "0198f000-0000-7000-8000-000000000000",
  "e".repeat(64),
  "2026-03-01T08:00:00.000Z",
  "2026-03-01",
  "en-GB",
  "Quay",
];
const HOSTILE = [
  "__proto__",
  "constructor",
  "../../etc/passwd",
  "%00",
  "\0",
  "\ud800",
  "' OR 1=1 --",
  '"*" NEAR',
  "x".repeat(5000),
];
