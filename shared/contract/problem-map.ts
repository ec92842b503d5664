import { z } from "zod";
import { PROBLEM_CODES, type ProblemCode } from "./problem.ts";

export const problemCode = z.enum(PROBLEM_CODES);

const problemData = z.record(z.string(), z.unknown());

/** The error map of every call: oRPC's form of {@link PROBLEM_CODES}. */
export const problemMap = Object.fromEntries(
  PROBLEM_CODES.map((code) => [code, { data: problemData }]),
) as Record<ProblemCode, { data: typeof problemData }>;
