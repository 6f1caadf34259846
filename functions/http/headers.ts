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
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The policy of an answer of the Worker, which caches do not keep: for an answer that is made with it. */
export const policyHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'Cache-Control': 'no-store',
};
const policy = Object.entries(policyHeaders);

/** Says whether an answer was made with the policy: nothing else sets this header. */
const token = 'Permissions-Policy';

/**
 * Puts the policy on an answer of the Worker and keeps it out of caches, where it does not say
 * otherwise itself. One that was made with the policy is let through: each question to the platform
 * about a header costs.
 */
export function withPolicy(answer: Response): Response {
  if (answer.headers.has(token)) return answer;
  for (const [name, value] of policy)
    if (!answer.headers.has(name)) answer.headers.set(name, value);
  return answer;
}
