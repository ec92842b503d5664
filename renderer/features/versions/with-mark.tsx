import type { ReactNode } from "react";

/** A text as a style of the article looks; one that is not known leaves it as it is. */
export function withMark(text: ReactNode, mark: string): ReactNode {
  switch (mark) {
    case "bold":
      return <strong>{text}</strong>;
    case "italic":
      return <em>{text}</em>;
    case "strike":
      return <s>{text}</s>;
    case "superscript":
      return <sup>{text}</sup>;
    case "subscript":
      return <sub>{text}</sub>;
    case "tk":
      return <mark>{text}</mark>;
    case "written":
      return <ins>{text}</ins>;
    case "takenAway":
      return <del>{text}</del>;
    default:
      return text;
  }
}
