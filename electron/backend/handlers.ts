import type {
  AnySchema,
  ContractProcedure,
  ErrorMap,
  InferSchemaInput,
  InferSchemaOutput,
  Meta,
} from "@orpc/contract";

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
    ? (input: Checked<In>, call: Call) => Promise<InferSchemaInput<Out>>
    : never;

type Checked<In extends AnySchema> = InferSchemaOutput<In>;
