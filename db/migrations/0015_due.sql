CREATE TABLE `daily_use` (
	`day` integer PRIMARY KEY NOT NULL,
	`rows_read` integer NOT NULL,
	`rows_written` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `rounds` (
	`name` text PRIMARY KEY NOT NULL,
	`began` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `stopped_rules` (
	`rule` text NOT NULL,
	`programme` text NOT NULL,
	`who` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`rule`, `programme`)
);
