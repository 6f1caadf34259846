/**
 * What a form sent: text by name. It is copied out of the platform's `URLSearchParams` once, because
 * a check asks for every name of the form, and each question to the platform costs more than all of
 * these together.
 */
export class SentFields {
  readonly #texts = new Map<string, string[]>();

  constructor(params: URLSearchParams) {
    params.forEach((text, name) => {
      const known = this.#texts.get(name);
      if (known) known.push(text);
      else this.#texts.set(name, [text]);
    });
  }

  /** The same, with what is known and was not sent. */
  with(known: ReadonlyMap<string, string>): SentFields {
    const all = new SentFields(new URLSearchParams());
    for (const [name, texts] of this.#texts) all.#texts.set(name, texts);
    for (const [name, text] of known) if (!all.has(name)) all.#texts.set(name, [text]);
    return all;
  }

  /** The first text sent under a name. */
  get(name: string): string | null {
    return this.#texts.get(name)?.[0] ?? null;
  }

  /** Every text sent under a name. */
  getAll(name: string): readonly string[] {
    return this.#texts.get(name) ?? [];
  }

  /** Whether anything was sent under a name. */
  has(name: string): boolean {
    return this.#texts.has(name);
  }
}
