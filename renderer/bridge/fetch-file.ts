import { isProblemCode, Problem } from "../../shared/contract/problem.ts";
import { connectionLost } from "./connection.ts";

/** What a browser host sends at an address, under the name that it gives. Rejects with a Problem. */
export async function fetchFile(
  address: string,
  request: Pick<RequestInit, "signal" | "headers"> = {},
): Promise<File> {
  const lost = (error: unknown) => {
    throw request.signal?.aborted ? error : connectionLost();
  };
  const answer = await fetch(address, request).catch(lost);
  if (!answer.ok) throw await problemIn(answer);
  const blob = await answer.blob().catch(lost);
  return new File([blob], nameIn(answer.headers), { type: blob.type });
}

/** Names of files that leave are plain letters, digits and hyphens. */
function nameIn(headers: Headers): string {
  return /filename="([^"]+)"/.exec(headers.get("Content-Disposition") ?? "")?.[1] ?? "file";
}

async function problemIn(answer: Response): Promise<Problem> {
  const told = (await answer.json().catch(() => null)) as Record<string, unknown> | null;
  if (told === null || !isProblemCode(told.code)) return connectionLost();
  return new Problem(told.code, String(told.message));
}
