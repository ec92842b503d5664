import fc from "fast-check";
import { expect, test } from "vitest";
import { joinFiles, partFiles } from "./files-as-one.ts";

const aFile = fc
  .record({
    bytes: fc.uint8Array({ maxLength: 40 }),
    name: fc.string({ unit: "grapheme" }),
    type: fc.constantFrom("", "image/jpeg", "text/plain;charset=utf-8"),
    lastModified: fc.nat(),
  })
  .map(({ bytes, name, ...told }) => new File([Uint8Array.from(bytes)], name, told));

function formOf(files: readonly File[], data: string): FormData {
  const form = new FormData();
  form.set("data", data);
  for (const [at, file] of files.entries()) form.set(String(at), file);
  return form;
}

const told = async (form: FormData) => ({
  data: form.get("data"),
  files: await Promise.all(
    [...form.values()]
      .filter((value) => value instanceof File)
      .map(async (file) => ({
        name: file.name,
        type: file.type,
        at: file.lastModified,
        bytes: [...new Uint8Array(await file.arrayBuffer())],
      })),
  ),
});

test("any files come over as they were, with what was said beside them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aFile, { maxLength: 12 }), fc.string(), async (files, data) => {
      const form = formOf(files, data);
      const { headers, body } = joinFiles({ headers: { mine: "kept" }, body: form as unknown });
      expect(headers).toMatchObject({ mine: "kept" });
      expect((body as Blob).size).toBe(files.reduce((sum, { size }) => sum + size, 0));
      expect(await told(partFiles(headers, body) as FormData)).toEqual(await told(form));
    }),
  );
});

test("what has no files goes and comes as it is", () => {
  const message = { headers: {}, body: { json: 1 } };
  expect(joinFiles(message)).toBe(message);
  expect(partFiles({}, message.body)).toBe(message.body);
  const blob = new Blob(["fog"]);
  expect(partFiles({}, blob)).toBe(blob);
});

test("a line that says more than came, or nothing of sense, is refused", () => {
  const { headers } = joinFiles({ headers: {}, body: formOf([new File(["fog"], "a")], "") });
  expect(() => partFiles(headers, new Blob(["fo"]))).toThrow(RangeError);
  for (const line of ["", "{}", "7", '{"data":"","files":[{"size":-1}]}', '{"files":[null]}'])
    expect(() => partFiles({ "stet-files": line }, new Blob(["fog"]))).toThrow();
});
