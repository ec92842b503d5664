import { TextSelection } from "@tiptap/pm/state";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import { expect, it } from "vitest";
import { paragraph, TwoWindows } from "../testing/two-windows.ts";

it("is asked for before what somebody else changes, and not before what is written here", () => {
  const windows = new TwoWindows({ body: [paragraph("One."), paragraph("Two.")] });
  const { a, b, here } = windows;
  const { tr, doc } = a.state;
  a.dispatch(tr.setSelection(TextSelection.atEnd(doc)));
  const { binding } = ySyncPluginKey.getState(a.state);
  const known: boolean[] = [];
  here.on("beforeTransaction", () => known.push(binding.beforeTransactionSelection !== null));
  a.typeInto(2, "now");
  b.typeInto(3, "then");
  const own = known.splice(0);
  expect(own.length).toBeGreaterThan(0);
  expect(own).not.toContain(true);
  windows.exchange();
  expect(known[0]).toBe(true);
});
