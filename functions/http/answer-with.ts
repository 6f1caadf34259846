const lasting = ['Content-Type', 'Content-Security-Policy'];

/**
 * What is still true of a built file when it has been filled in; its etag, for one, is not. Only the
 * build knows the hashes of the stylesheets and scripts that its pages carry, so the policy is among it.
 */
export const lastingHeaders = ({ headers }: Response): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lasting.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

/**
 * Takes out what a filled page still hides, such as the place of faults where there are none: a text
 * browser knows no `hidden` and would read it out.
 */
const withoutHidden = (page: Response): Response =>
  new HTMLRewriter()
    .on('[hidden]', { element: (element) => void element.remove() })
    .transform(page);

/** A filled page as an answer, with the type and the policy of the built file. */
export const answerWith = (page: Response, status: number): Response =>
  new Response(withoutHidden(page).body, { status, headers: lastingHeaders(page) });
