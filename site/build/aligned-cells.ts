import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type Entry = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];
type Plugin = Exclude<Extract<Entry, { name: string }>, (...given: never[]) => unknown>;

/** The classes of cells that a table's line of dashes pushes to the end or to the middle: `--:`, `:-:`. */
const classes: Readonly<Record<string, string>> = { right: 'at-end', center: 'at-middle' };

/** Says by a class where the words of a cell stand. A style of its own, as Markdown gives it, the policy forbids. */
export const alignedCells: Plugin = {
  name: 'aligned-cells',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const { style, ...properties } = node.properties;
      if (style === undefined) return;
      const side = /text-align:\s*(\w+)/.exec(String(style))?.[1] ?? '';
      const className = classes[side];
      context.replaceNode(node, {
        ...node,
        properties: { ...properties, ...(className && { className: [className] }) },
      });
    },
  },
};
