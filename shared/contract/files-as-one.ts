/**
 * The files of a call or of an answer as one run of bytes behind a line that says where each is. Written
 * as a form, both sides would look for its seams through every byte of them, and copy it five times.
 */
const LINE = "stet-files";

interface Described {
  /** What the form says beside its files. */
  readonly data: string;
  readonly files: readonly Pick<File, "name" | "type" | "size" | "lastModified">[];
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

interface Message {
  readonly headers: Headers;
  readonly body?: unknown;
}

/** Of a message without files, itself. */
export function joinFiles<Sent extends Message>(message: Sent): Sent {
  const { body } = message;
  if (!(body instanceof FormData)) return message;
  const files = [...body.values()].filter((value) => value instanceof File);
  const described: Described = {
    data: String(body.get("data")),
    files: files.map(({ name, type, size, lastModified }) => ({ name, type, size, lastModified })),
  };
  const headers = { ...message.headers, [LINE]: JSON.stringify(described) };
  return { ...message, headers, body: new Blob(files) };
}

/**
 * What came with such a line as the form it was; none of its bytes is looked at or copied.
 * @throws RangeError where the line says more than came
 */
export function partFiles(headers: Headers, body: unknown): unknown {
  const line = headers[LINE];
  if (typeof line !== "string" || !(body instanceof Blob)) return body;
  const { data, files } = JSON.parse(line) as Described;
  const form = new FormData();
  form.set("data", data);
  let at = 0;
  for (const [place, { name, type, size, lastModified }] of files.entries()) {
    const bytes = body.slice(at, at + size, type);
    if (bytes.size !== size) throw new RangeError("A file came shorter than it was said to be.");
    form.set(String(place), new File([bytes], name, { type, lastModified }));
    at += size;
  }
  return form;
}

interface Lazy {
  readonly headers: Headers;
  readonly body: () => Promise<unknown>;
}

/** A step of oRPC around what goes and comes: each hands on what it was given. */
interface Around<Going, Coming> {
  readonly request: Going;
  next(options?: { readonly request: Going }): Promise<Coming>;
}

/** For the link of a client. */
export async function filesOfClient<Going extends Message, Coming extends Lazy>({
  next,
  ...call
}: Around<Going, Coming>): Promise<Coming> {
  const answer = await next({ ...call, request: joinFiles(call.request) });
  return { ...answer, body: async () => partFiles(answer.headers, await answer.body()) };
}

/** For the handler of a host, at its root. */
export async function filesOfHost<
  Going extends Lazy,
  Coming extends { readonly response?: Message | undefined },
>({ next, ...call }: Around<Going, Coming>): Promise<Coming> {
  const { request } = call;
  const body = async () => partFiles(request.headers, await request.body());
  const handled = await next({ ...call, request: { ...request, body } });
  const { response } = handled;
  return response === undefined ? handled : { ...handled, response: joinFiles(response) };
}
