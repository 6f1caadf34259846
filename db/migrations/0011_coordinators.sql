-- Who is let in to the console, and what they may do: read on every request, so that a session says only who
-- somebody is. Codes that are asked for by mail, and printed codes for somebody who is not at the machine.
-- A column goes that only a console uses, and none was open online before this.
CREATE TABLE `coordinators` (
	`key` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`role` text NOT NULL,
	`programmes` text,
	`invited_by` text NOT NULL,
	`invited_at` integer NOT NULL,
	`signed_in_at` integer,
	CONSTRAINT "owners_see_all" CHECK("coordinators"."role" <> 'owner' or "coordinators"."programmes" is null)
);
--> statement-breakpoint
CREATE TABLE `mailed_codes` (
	`hash` text PRIMARY KEY NOT NULL,
	`who` text,
	`tries` integer DEFAULT 0 NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `console_codes` ADD `who` text DEFAULT 'local' NOT NULL;--> statement-breakpoint
CREATE INDEX `by_access` ON `audit` (`id`) WHERE action in ('let-in', 'access', 'withdraw', 'recovery');--> statement-breakpoint
ALTER TABLE `console_sessions` DROP COLUMN `role`;