/** A text that may go on in the next line after each sign of an address, and is copied as it is. */
export const Breakable = ({ text }: { readonly text: string }) =>
  text.split(/(?<=[@.])/).map((piece, index) => (
    <>
      {index > 0 && <wbr />}
      {piece}
    </>
  ));
