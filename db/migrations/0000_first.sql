CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`who` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `console_codes` (
	`hash` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `console_sessions` (
	`hash` text PRIMARY KEY NOT NULL,
	`who` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`proved_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `form_versions` (
	`version` text PRIMARY KEY NOT NULL,
	`form` text NOT NULL,
	`definition` text NOT NULL,
	`first_used_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`form` text NOT NULL,
	`version` text NOT NULL,
	`programme` text DEFAULT '' NOT NULL,
	`language` text NOT NULL,
	`status` text DEFAULT 'new' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`attention` integer DEFAULT false NOT NULL,
	`suspicion` text,
	`answers` text NOT NULL,
	`pair_answers` text,
	`received_at` integer NOT NULL,
	`purge_at` integer NOT NULL,
	FOREIGN KEY (`version`) REFERENCES `form_versions`(`version`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `by_form` ON `submissions` (`form`,`received_at`);--> statement-breakpoint
CREATE INDEX `by_form_programme` ON `submissions` (`form`,`programme`,`received_at`);--> statement-breakpoint
CREATE INDEX `by_form_status` ON `submissions` (`form`,`status`,`received_at`);--> statement-breakpoint
CREATE INDEX `by_form_programme_status` ON `submissions` (`form`,`programme`,`status`,`received_at`);--> statement-breakpoint
CREATE TABLE `tallies` (
	`form` text NOT NULL,
	`programme` text NOT NULL,
	`counts` text NOT NULL,
	PRIMARY KEY(`form`, `programme`)
);
