const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** Whether a host, with its port or without, is the machine that the browser itself runs on. */
export const isOwnMachine = (host: string): boolean => loopback.test(host);
