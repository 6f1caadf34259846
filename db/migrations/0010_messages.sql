CREATE TABLE `messages` (
	`key` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`recipient_key` text NOT NULL,
	`person` text,
	`programme` text,
	`language` text NOT NULL,
	`name` text NOT NULL,
	`subject` text NOT NULL,
	`plain` text NOT NULL,
	`html` text NOT NULL,
	`state` text DEFAULT 'due' NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`due` integer NOT NULL,
	`since` integer NOT NULL,
	`stored_at` integer NOT NULL,
	`settled_at` integer,
	`reason` text DEFAULT '' NOT NULL,
	`carried_as` text
);
--> statement-breakpoint
CREATE INDEX `messages_due` ON `messages` (`due`) WHERE state = 'due';--> statement-breakpoint
CREATE INDEX `messages_undelivered` ON `messages` (`stored_at`) WHERE state = 'undelivered';--> statement-breakpoint
CREATE INDEX `messages_kept` ON `messages` (`stored_at`) WHERE recipient <> '';--> statement-breakpoint
CREATE INDEX `messages_to` ON `messages` (`recipient_key`,`stored_at`) WHERE recipient_key <> '';--> statement-breakpoint
CREATE INDEX `messages_of` ON `messages` (`person`) WHERE person is not null;