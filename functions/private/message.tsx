/** What is said when nothing can be shown. */
export interface Said {
  readonly heading: string;
  readonly what: string;
  /** Why, where that helps whoever reads it. */
  readonly why?: string;
  readonly todo: string;
}

/** The content of a page that shows nothing else: what happened, and what to do. */
export const Message = ({
  said: { what, why, todo },
  todoHeading,
}: {
  readonly said: Said;
  readonly todoHeading: string;
}) => (
  <div class="message">
    <p>{what}</p>
    {why && <p>{why}</p>}
    <h2>{todoHeading}</h2>
    <p>{todo}</p>
  </div>
);
