import type {
  AnySchema,
  ContractProcedure,
  ErrorMap,
  InferSchemaInput,
  InferSchemaOutput,
  Meta,
} from "@orpc/contract";
import type { PassedOn } from "./passed-on.ts";

/** What a handler knows of its call beside the input. */
export interface Call {
  /** Aborted when the caller has gone. */
  readonly signal: AbortSignal | undefined;
}

/** One function a call of the contract: takes the checked input, answers or throws a Problem. */
export type Handlers<Procedures> = {
  readonly [Name in keyof Procedures]: Handler<Procedures[Name]>;
};

type Handler<Procedure> =
  Procedure extends ContractProcedure<infer In, infer Out, ErrorMap, Meta>
    ? (input: Checked<In>, call: Call) => Promise<Answer<InferSchemaInput<Out>>>
    : never;

/** A list may be passed on as the thread that read it made it. */
type Answer<Whole> = Whole extends readonly (infer Row)[] ? Whole | PassedOn<Row> : Whole;

type Checked<In extends AnySchema> = InferSchemaOutput<In>;
