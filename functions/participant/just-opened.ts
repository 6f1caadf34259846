/** Says in an address that a link led there a moment ago: the cookie that it was given should be there. */
const sign = 'opened';

const changed = (to: string, change: (query: URLSearchParams) => void): string => {
  const url = new URL(to, 'https://own.invalid');
  change(url.searchParams);
  return `${url.pathname}${url.search}${url.hash}`;
};

/** The address to which a link leads, so that a browser that took no cookie can be told from one that is not known. */
export const asOpened = (to: string): string => changed(to, (query) => query.set(sign, 'yes'));

/** Whether a link led to an address a moment ago. */
export const isJustOpened = (url: string): boolean => new URL(url).searchParams.has(sign);

/** The same address as it is kept and bookmarked. */
export const asKept = (url: string): string => changed(url, (query) => query.delete(sign));
