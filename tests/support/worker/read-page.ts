import type { Fields } from './visitor.ts';

/** A field of a page as a browser would hold it. */
export interface PageField {
  readonly name: string;
  readonly type: string;
  readonly id: string | null;
  /** The value typed, or the value that a box stands for. */
  value: string;
  /** Whether a box is ticked; true for what is typed. */
  readonly on: boolean;
  readonly invalid: boolean;
}

/** A page as a person, or a screen reader, meets it. */
export interface ReadPage {
  readonly status: number;
  readonly html: string;
  readonly title: string;
  readonly fields: readonly PageField[];
  /** Every id of the page. */
  readonly ids: ReadonlySet<string>;
  /** Ids of the questions on it. */
  readonly questions: readonly string[];
  /** Values of the buttons that say where to go. */
  readonly buttons: readonly string[];
  /** Sentences shown beside questions, by question. */
  readonly errors: Readonly<Record<string, string>>;
  /** The links of the error summary. */
  readonly faultLinks: readonly string[];
  /** Texts of the places filled by the Worker. */
  readonly slots: Readonly<Record<string, string>>;
  /** What a browser would send when nothing is touched. */
  readonly filled: Fields;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const decode = (html: string): string =>
  html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);

/** Reads a page the way a browser does, with real HTML parsing; the fields are those of a form of it. */
export async function readPage(response: Response, form = 'form[data-form]'): Promise<ReadPage> {
  const html = await response.text();
  const fields: PageField[] = [];
  const ids = new Set<string>();
  const questions: string[] = [];
  const buttons: string[] = [];
  const errors: Record<string, string> = {};
  const faultLinks: string[] = [];
  const slots: Record<string, string> = {};
  let title = '';
  let select = '';
  const attribute = (element: Element, name: string) => decode(element.getAttribute(name) ?? '');
  const collect = (into: Record<string, string>, marker: string) => {
    let current: string | undefined;
    return {
      element(element: Element) {
        current = element.hasAttribute('hidden') ? undefined : attribute(element, marker);
        if (current !== undefined) into[current] = '';
      },
      text(chunk: Text) {
        if (current !== undefined) into[current] += decode(chunk.text);
      },
    };
  };
  const add = (element: Element, type: string, name = attribute(element, 'name')) => {
    const box = type === 'radio' || type === 'checkbox' || type === 'option';
    fields.push({
      name,
      type,
      id: element.getAttribute('id'),
      value: attribute(element, 'value'),
      on: !box || element.hasAttribute('checked') || element.hasAttribute('selected'),
      invalid: element.getAttribute('aria-invalid') === 'true',
    });
  };
  await new HTMLRewriter()
    .on('head > title', {
      text(chunk) {
        title += decode(chunk.text);
      },
    })
    .on('[id]', { element: (element) => void ids.add(attribute(element, 'id')) })
    .on(`${form} input[name]`, {
      element: (element) => add(element, element.getAttribute('type') ?? 'text'),
    })
    .on(`${form} textarea`, {
      element: (element) => add(element, 'textarea'),
      text(chunk) {
        const area = fields.at(-1);
        if (area) area.value += decode(chunk.text);
      },
    })
    .on(`${form} select`, {
      element(element) {
        select = attribute(element, 'name');
      },
    })
    .on(`${form} option`, { element: (element) => add(element, 'option', select) })
    .on(`${form} button[name="_go"]`, {
      element: (element) => void buttons.push(attribute(element, 'value')),
    })
    .on('[data-question]', {
      element: (element) => void questions.push(attribute(element, 'data-question')),
    })
    .on('[data-error]', collect(errors, 'data-error'))
    .on('[data-slot="faults"] a', {
      element: (element) => void faultLinks.push(attribute(element, 'href')),
    })
    .on('[data-slot]', collect(slots, 'data-slot'))
    .transform(new Response(html))
    .text();
  for (const area of fields.filter(({ type }) => type === 'textarea'))
    area.value = area.value.replace(/^\n/, '');
  const filled: Record<string, string[]> = {};
  for (const { name, value } of fields.filter(({ on }) => on))
    filled[name] = [...(filled[name] ?? []), value];
  return {
    ...{ status: response.status, html, title, fields, ids, questions, buttons, errors },
    ...{ faultLinks, slots, filled },
  };
}
