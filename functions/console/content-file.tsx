import type { Context } from 'hono';

/** What is said around a file of the content. */
interface Words {
  readonly file: string;
  /** Where it goes; its path follows. */
  readonly where: string;
  readonly download: string;
  readonly copy: string;
  /** What is done after. */
  readonly after: string;
}

interface Props {
  readonly words: Words;
  /** From the folder of the content. */
  readonly path: string;
  /** Where it is downloaded. */
  readonly address: string;
  readonly text: string;
}

const nameOf = (path: string): string | undefined => path.split('/').at(-1);

/** A file that leaves the console for the content: where it goes, to be downloaded or copied. */
export const ContentFile = ({ words, path, address, text }: Props) => (
  <section>
    <h2>{words.file}</h2>
    <p>
      {words.where} <code translate="no">{path}</code>
    </p>
    <p class="go">
      <a class="button" href={address} download={nameOf(path)}>
        {words.download}
      </a>
    </p>
    <label for="file">{words.copy}</label>
    <textarea id="file" rows={10} readonly spellcheck={false} translate="no">
      {`\n${text}`}
    </textarea>
    <p class="hint">{words.after}</p>
  </section>
);

/** The answer by which such a file is downloaded; `type` is that of its text, `markdown` or `yaml`. */
export const contentFile = (
  context: Context,
  type: 'markdown' | 'yaml',
  { path, text }: Pick<Props, 'path' | 'text'>,
): Response =>
  context.body(text, 200, {
    'Content-Type': `text/${type}; charset=utf-8`,
    'Content-Disposition': `attachment; filename="${nameOf(path)}"`,
    'Cache-Control': 'no-store',
  });
