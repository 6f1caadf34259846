CREATE TABLE `spent_links` (
	`mark` text PRIMARY KEY NOT NULL,
	`forget` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `links` ADD `form` text;--> statement-breakpoint
ALTER TABLE `links` ADD `participation` text;