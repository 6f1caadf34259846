import type { KindName } from '../../domain/forms/question.ts';
import type { Shut } from '../../functions/console/guard/chosen-driver.ts';
import type { Kept } from '../../functions/mail/chosen.ts';

/** Settings of `site.yaml` that are shipped as an example and must be real before the site opens. */
export type SiteKey =
  | 'address'
  | 'organisation.name'
  | 'organisation.address'
  | 'contact.email'
  | 'contact.phone'
  | 'controller.name'
  | 'controller.address'
  | 'controller.email'
  | 'controller.dpo_email';

/** A place in a file, as it is printed. */
interface At {
  readonly file: string;
  readonly line: number;
}

/** Something that keeps a deploy from going on, with all that is needed to say it in any language. */
export type Lack =
  | ({ readonly code: 'empty'; readonly key: SiteKey } & At)
  | ({ readonly code: 'example'; readonly key: SiteKey; readonly found: string } & At)
  | ({ readonly code: 'path'; readonly found: string } & At)
  | { readonly code: 'content'; readonly said: string }
  | { readonly code: 'local' }
  | { readonly code: 'console'; readonly why: Shut; readonly driver: string | undefined }
  | { readonly code: 'console-open'; readonly driver: string }
  | { readonly code: 'mail-local' }
  | { readonly code: 'mail'; readonly why: Kept; readonly driver: string | undefined }
  | ({ readonly code: 'mail-carrier' } & At)
  | ({ readonly code: 'mail-none' } & At)
  | ({ readonly code: 'migration'; readonly found: string } & At)
  | { readonly code: 'no-database' | 'no-erased'; readonly file: string }
  | { readonly code: 'signed-out' }
  | {
      readonly code: 'kind';
      readonly form: string;
      readonly question: string;
      readonly is: KindName;
      /** The kinds that the id had, oldest first. */
      readonly history: readonly { readonly kind: KindName; readonly since: Date }[];
    };
