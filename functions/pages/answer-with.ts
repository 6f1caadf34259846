/** A filled page as an answer: only its type is taken over from the built file, whose etag is no longer true. */
export const answerWith = (page: Response, status: number): Response =>
  new Response(page.body, {
    status,
    headers: { 'Content-Type': page.headers.get('Content-Type') ?? 'text/html; charset=utf-8' },
  });
