import { mkdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  formDefinitions,
  letterTexts,
  pairingRules,
  programmeObjectives,
  publishedVoices,
  readyAnnouncements,
} from '../../domain/addresses.ts';
import type { Form } from '../../domain/forms/definition.ts';
import { entryOf } from '../../domain/forms/entry.ts';
import { type VersionedForm, versionOf } from '../../domain/forms/version.ts';
import { programmePairing, type SitePairing } from '../../domain/matching/site-pairing.ts';
import { programmeEntry } from '../../domain/programmes/entry.ts';
import type { PublishedVoice } from '../../domain/testimonials/voice.ts';
import { lettersOf } from '../emails/letters.ts';
import { readyOf } from '../emails/ready.ts';
import { formsAt, moments } from '../forms/moments.ts';
import { contentFolder, loadAgain, loadContent, reportOf, soundContent } from './content.ts';
import { editorLanguage } from './editor-language.ts';
import { isError } from './faults/fault.ts';
import type { Content } from './reading/read.ts';

export { loadContent, soundContent } from './content.ts';

/** Says everything wrong in a content; nothing when nothing is. */
function report(content: Content, root: string): void {
  if (content.faults.length === 0) return;
  const { list, closing } = reportOf(content, root, editorLanguage(content.spoken));
  console.error(`\n${list}\n\n${closing}\n`);
}

/** The testimonials, and the names that are thanked, that came from the console, as the Worker gets them: it says which of them must go. */
const voicesOf = ({ written, thanks }: Content): readonly PublishedVoice[] => [
  ...written.testimonials.flatMap(({ file, front: { from, programme } }) =>
    from === undefined ? [] : [{ file, from, programme }],
  ),
  ...thanks.flatMap(({ file, programme, names }) =>
    names.flatMap(({ name, from }) =>
      from === undefined ? [] : [{ file, from, programme, name }],
    ),
  ),
];

/** A form as the Worker gets it: with the name of its version. */
async function writeForm(folder: string, form: Form): Promise<void> {
  const versioned: VersionedForm = { version: await versionOf(form), form };
  await writeFile(join(folder, `${form.id}.json`), JSON.stringify(versioned));
}

/**
 * Checks the content before anything is built: says everything wrong with it, file by file, and ends
 * the program on an error, after one closing line and no stack. While developing it says the same
 * after every change and goes on. After the build it writes each form's definition and the texts of mails
 * for the Worker.
 */
export default function contentChecking(): AstroIntegration {
  const root = contentFolder();
  return {
    name: 'binome:content',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'preview') return;
        const content = await loadContent(root);
        report(content, root);
        if (command !== 'dev' && content.faults.some(isError)) process.exit(1);
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        server.watcher.add(root).on('all', async (_, path) => {
          if (!path.startsWith(root + sep)) return;
          report(await loadAgain(root), root);
          await refreshContent?.({});
        });
      },
      'astro:build:done': async ({ dir }) => {
        const content = await soundContent(root);
        const { site, forms, programmes, pairing, written } = content;
        const folder = join(fileURLToPath(dir), formDefinitions);
        await mkdir(folder, { recursive: true });
        await Promise.all(forms.map((form) => writeForm(folder, form)));
        const index = {
          // The console lists forms as the site does: in the order in which a person meets them.
          languages: site.languages,
          clock: site.clock,
          forms: moments.flatMap((moment) => formsAt(moment, forms)).map(entryOf),
          programmes: programmes.map(programmeEntry),
        };
        await writeFile(join(folder, 'index.json'), JSON.stringify(index));
        const aims = programmes.map(({ id, name, objectives }) => ({ id, name, objectives }));
        await writeFile(join(fileURLToPath(dir), programmeObjectives), JSON.stringify(aims));
        const proposing: SitePairing = {
          rules: pairing,
          programmes: programmes.map(programmePairing),
        };
        await writeFile(join(fileURLToPath(dir), pairingRules), JSON.stringify(proposing));
        const emails = join(fileURLToPath(dir), letterTexts);
        await mkdir(emails, { recursive: true });
        for (const language of site.languages) {
          const letters = lettersOf({ site, forms, written }, language);
          await writeFile(join(emails, `${language}.json`), JSON.stringify(letters));
        }
        const voices = join(fileURLToPath(dir), publishedVoices);
        await writeFile(voices, JSON.stringify(voicesOf(content)));
        const ready = join(fileURLToPath(dir), readyAnnouncements);
        await writeFile(ready, JSON.stringify(readyOf(written)));
      },
    },
  };
}
