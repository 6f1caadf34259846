/** The id of a new link: 64 random bits as 11 letters, digits, `-` and `_`. */
export const newLinkId = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(8))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
