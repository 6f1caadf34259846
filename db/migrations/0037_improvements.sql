-- What the coordinators want to do better, a line each.
CREATE TABLE `improvements` (
	`id` text PRIMARY KEY NOT NULL,
	`programme` text NOT NULL,
	`source` text NOT NULL,
	`text` text NOT NULL,
	`who` text NOT NULL,
	`at` integer NOT NULL,
	`done_at` integer
);
--> statement-breakpoint
CREATE INDEX `improvements_of` ON `improvements` (`programme`,`done_at`,`at`);