-- Private links, and browsers in which a page of one's own was opened. No secret stands here: that of a link
-- is derived from its id. Whatever deletes a person, what was written to them goes too.
CREATE TABLE `links` (
	`id` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`person` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `links_of` ON `links` (`person`);--> statement-breakpoint
CREATE INDEX `links_by_end` ON `links` (`expires_at`);--> statement-breakpoint
CREATE TABLE `own_sessions` (
	`hash` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`stays` integer NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `own_sessions_of` ON `own_sessions` (`person`);
--> statement-breakpoint
CREATE TRIGGER `person_leaves` BEFORE DELETE ON `people` BEGIN DELETE FROM links WHERE person = old.id; DELETE FROM own_sessions WHERE person = old.id; DELETE FROM messages WHERE person = old.id; END;
