import { type CommandProps, commands, Extension } from "@tiptap/core";
import type { Mark, Node } from "@tiptap/pm/model";
import type { SelectionRange } from "@tiptap/pm/state";
import { AddMarkStep, type Transform } from "@tiptap/pm/transform";

/**
 * Gives all that is selected a style at once. TipTap does it text by text, and looks for each from the
 * beginning of what is selected: what it costs grows with the square of the blocks.
 */
export const styleAtOnce = Extension.create({
  name: "styleAtOnce",
  addCommands: () => ({
    setMark: (typeOrName, attributes) => (props) => {
      const bySelf = commands.setMark(typeOrName, attributes);
      const { state, tr, dispatch } = props;
      const type = typeof typeOrName === "string" ? state.schema.marks[typeOrName] : typeOrName;
      if (type === undefined || type.spec.attrs || !dispatch || tr.selection.empty) {
        return bySelf(props);
      }
      for (const range of tr.selection.ranges) styleRange(tr, range, type.create());
      return bySelf(onlyAsked(props));
    },
  }),
});

/** Whether it can be done, without doing it. */
const onlyAsked = (props: CommandProps): CommandProps => ({ ...props, dispatch: undefined });

function styleRange(tr: Transform, { $from, $to }: SelectionRange, mark: Mark): void {
  for (const { from, to } of runsWithout(tr.doc, $from.pos, $to.pos, mark)) {
    tr.step(new AddMarkStep(from, to, mark));
  }
}

/** What may have the mark and has it not, as few runs as there are: what has it already is left alone. */
function runsWithout(doc: Node, from: number, to: number, mark: Mark) {
  const runs: { from: number; to: number }[] = [];
  let isBroken = true;
  doc.nodesBetween(from, to, (node, position, parent) => {
    if (!node.isInline) return true;
    const [start, end] = [Math.max(position, from), Math.min(position + node.nodeSize, to)];
    const lacks = parent?.type.allowsMarkType(mark.type) === true && !mark.isInSet(node.marks);
    const last = runs.at(-1);
    if (lacks && !isBroken && last !== undefined) last.to = end;
    else if (lacks) runs.push({ from: start, to: end });
    isBroken = !lacks;
    return false;
  });
  return runs;
}
