/** Where people meet: words, or the address of a call, which can be opened. */
export const Place = ({ place }: { readonly place: string }) =>
  /^https?:\/\/\S+$/.test(place) ? (
    <a class="as-is" href={place} rel="noreferrer noopener">
      {place}
    </a>
  ) : (
    place
  );
