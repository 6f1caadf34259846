/** What is still true of a built file when it has been filled in; its etag, for one, is not. */
const lasting = ['Content-Type', 'Content-Security-Policy'];

/**
 * Takes out what a filled page still hides, such as the place of faults where there are none: a text
 * browser knows no `hidden` and would read it out.
 */
const withoutHidden = (page: Response): Response =>
  new HTMLRewriter()
    .on('[hidden]', { element: (element) => void element.remove() })
    .transform(page);

/**
 * A filled page as an answer. Its type and its policy are taken over from the built file: only the
 * build knows the hashes of the stylesheets and scripts that its pages carry.
 */
export function answerWith(page: Response, status: number): Response {
  const answer = new Response(withoutHidden(page).body, { status });
  for (const name of lasting) {
    const value = page.headers.get(name);
    if (value !== null) answer.headers.set(name, value);
  }
  return answer;
}
