import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';
import type { Loader } from 'astro/loaders';
import type { Folder } from '../checking/reading/folders.ts';
import { keptContent } from '../content/kept.ts';
import { contentRoot } from '../content/root.ts';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** Astro looks for a front matter in whatever it is given. Ours was read: this keeps it off the text. */
const emptyFront = '---\n---\n';

/**
 * Gives Astro the Markdown files of a folder as the checker read them: front matter and text. Plain
 * Markdown is rendered here; MDX is a module, whose text `checkedModules` hands over.
 */
export const checked = (folder: Folder): Loader => ({
  name: `binome:${folder}`,
  load: async ({ config, renderMarkdown, store }) => {
    const { written } = await keptContent();
    store.clear();
    for (const { file, front, body } of written[folder]) {
      const fileURL = new URL(file, pathToFileURL(`${contentRoot}/`));
      const entry = {
        id: file.replace(/\.\w+$/, ''),
        data: { ...front },
        body: body.trim(),
        filePath: relative(fileURLToPath(config.root), `${contentRoot}/${file}`).replaceAll(
          sep,
          '/',
        ),
      };
      if (file.endsWith('.mdx')) store.set({ ...entry, deferredRender: true });
      else {
        const rendered = await renderMarkdown(emptyFront + entry.body, { fileURL });
        const assetImports = rendered.metadata?.imagePaths;
        store.set({ ...entry, rendered, ...(assetImports && { assetImports }) });
      }
    }
  },
});

/** Gives MDX files of the content to the build with the text that was checked, not as they lie on the disk. */
export function checkedModules(): VitePlugin {
  const root = realpathSync(contentRoot) + sep;
  return {
    name: 'binome-checked-modules',
    enforce: 'pre',
    load: {
      filter: { id: /\.mdx$/ },
      async handler(id) {
        if (!id.startsWith(root)) return undefined;
        const file = id.slice(root.length).replaceAll(sep, '/');
        const { found } = await keptContent();
        const body = found.find((each) => each.file === file)?.source.body;
        return body === undefined ? undefined : emptyFront + body;
      },
    },
  };
}
