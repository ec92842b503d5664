import { DecoratorNode } from "lexical";

/** Lexical brings no node for a picture; this is the least one, as its documentation shows decorators. */
export class ImageNode extends DecoratorNode {
  static getType() {
    return "image";
  }
  static clone(node) {
    return new ImageNode(node.__src, node.__alt, node.__key);
  }
  static importJSON({ src, alt }) {
    return new ImageNode(src, alt);
  }
  constructor(src, alt, key) {
    super(key);
    this.__src = src;
    this.__alt = alt;
  }
  exportJSON() {
    return { ...super.exportJSON(), src: this.__src, alt: this.__alt };
  }
  createDOM() {
    return document.createElement("div");
  }
  updateDOM() {
    return false;
  }
  isInline() {
    return false;
  }
  decorate() {
    return <img src={this.__src} alt={this.__alt} />;
  }
}
