CREATE TABLE `erasures_seen` (
	`at` integer NOT NULL,
	`id` text NOT NULL,
	PRIMARY KEY(`at`, `id`)
);
