import { policyHeaders } from './headers.ts';

/** Leads on to another address, read with GET. */
export const seeOther = (
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(null, { status: 303, headers: { ...policyHeaders, ...headers, Location: address } });
