/** What a page may load: our own files and nothing else, ever. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The one policy of the house. The Worker sets it on each of its answers; `site/public/_headers`
 * says the same for static files, and a test compares the two. To both the build adds the hashes of
 * the stylesheets and scripts that pages carry: a filled page brings its policy along, see `answerWith`.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  // `same-origin`, not `no-referrer`: browsers without an Origin header prove with it where they post from.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const policy = Object.entries({ ...securityHeaders, 'Cache-Control': 'no-store' });

/** Puts the policy on an answer of the Worker and keeps it out of caches, where it does not say otherwise itself. */
export function withPolicy(answer: Response): Response {
  for (const [name, value] of policy)
    if (!answer.headers.has(name)) answer.headers.set(name, value);
  return answer;
}
