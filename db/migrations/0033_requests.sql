-- Mentors whom mentees may ask, by a short list or from the directory, and who stands in it.
CREATE TABLE `listed_mentors` (
	`participation` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	FOREIGN KEY (`participation`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `requests` (
	`id` text PRIMARY KEY NOT NULL,
	`programme` text NOT NULL,
	`mentor` text NOT NULL,
	`mentee` text NOT NULL,
	`origin` text NOT NULL,
	`rank` integer NOT NULL,
	`score` integer,
	`state` text NOT NULL,
	`word` text DEFAULT '' NOT NULL,
	`question` text DEFAULT '' NOT NULL,
	`reply` text DEFAULT '' NOT NULL,
	`pair` text,
	`asked_at` integer,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`mentor`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentee`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_living_request` ON `requests` (`mentor`,`mentee`) WHERE state in ('drafted', 'listed', 'asked', 'more');--> statement-breakpoint
CREATE INDEX `requests_of_mentor` ON `requests` (`mentor`,`state`);--> statement-breakpoint
CREATE INDEX `requests_of_mentee` ON `requests` (`mentee`,`state`);--> statement-breakpoint
CREATE INDEX `requests_by_programme` ON `requests` (`programme`,`state`,`changed_at`);
--> statement-breakpoint
-- Whoever is erased leaves the directory, and whatever they asked, or were asked, goes with them.
CREATE TRIGGER `requests_forget` BEFORE DELETE ON `participations` BEGIN DELETE FROM requests WHERE mentor = old.id; DELETE FROM requests WHERE mentee = old.id; DELETE FROM listed_mentors WHERE participation = old.id; END;
