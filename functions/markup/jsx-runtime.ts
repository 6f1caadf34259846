import { type Child, escaped, htmlOf, Markup } from './markup.ts';

/** What an attribute may be: true without a value, nothing where it is not there. */
type Attribute = string | number | boolean | null | undefined;

/** What an element carries: attributes as HTML and SVG call them, and what stands inside. */
interface ElementProps {
  readonly [attribute: string]: Attribute | Child;
  readonly children?: Child;
}

/** A part of a page: gives what stands in its place. */
type Component = (props: never) => Child;

/** What TypeScript asks to know of elements in `.tsx` files. */
export declare namespace JSX {
  type Element = Markup;
  type ElementType = string | Component;
  interface ElementChildrenAttribute {
    children: Child;
  }
  interface IntrinsicElements {
    [tag: string]: ElementProps;
  }
}

/** Elements that hold nothing and are not closed. */
const holdNothing: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Attributes that stand there or do not; all others say `true` or `false`, as those of ARIA do. */
const standOrNot: ReadonlySet<string> = new Set(
  'async autofocus checked default defer disabled download hidden inert loop multiple novalidate open readonly required reversed selected'.split(
    ' ',
  ),
);

function attribute(name: string, value: Attribute | Child): string {
  if (typeof value === 'string') return ` ${name}="${escaped(value)}"`;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean' && standOrNot.has(name)) return value ? ` ${name}=""` : '';
  return ` ${name}="${escaped(String(value))}"`;
}

/**
 * Makes HTML of an element, at once and from the inside out: what `.tsx` files are compiled to. No tree
 * is built that would have to be walked again, and nothing is waited for; what is read, is read before.
 */
export function jsx(tag: string | Component, props: ElementProps): Markup {
  if (typeof tag === 'function') {
    const made = tag(props as never);
    return made instanceof Markup ? made : new Markup(htmlOf(made));
  }
  let html = `<${tag}`;
  for (const name in props) if (name !== 'children') html += attribute(name, props[name]);
  if (holdNothing.has(tag)) return new Markup(`${html}/>`);
  return new Markup(`${html}>${htmlOf(props.children)}</${tag}>`);
}

export { jsx as jsxs };

/** Several elements beside each other. */
export const Fragment = ({ children }: { readonly children?: Child }): Child => children;
