-- What a programme measures itself by: figures by month, figures that are recorded, the words of its report.
CREATE TABLE `figures` (
	`programme` text NOT NULL,
	`measure` text NOT NULL,
	`month` text NOT NULL,
	`value` real NOT NULL,
	`answers` integer NOT NULL,
	`facts` integer NOT NULL,
	PRIMARY KEY(`programme`, `measure`, `month`)
);
--> statement-breakpoint
CREATE TABLE `recorded_figures` (
	`id` text PRIMARY KEY NOT NULL,
	`programme` text NOT NULL,
	`objective` text NOT NULL,
	`day` text NOT NULL,
	`value` real,
	`note` text NOT NULL,
	`who` text NOT NULL,
	`at` integer NOT NULL,
	`corrects` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `corrected_once` ON `recorded_figures` (`corrects`);--> statement-breakpoint
CREATE INDEX `recorded_for` ON `recorded_figures` (`programme`,`objective`,`day`);--> statement-breakpoint
CREATE TABLE `report_words` (
	`programme` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`who` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`programme`, `language`)
);
--> statement-breakpoint
ALTER TABLE `pairs` ADD `minutes_held` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `pairs` ADD `first_session_at` integer;--> statement-breakpoint
UPDATE pairs SET (minutes_held, first_session_at) = (
	SELECT coalesce(sum(minutes), 0), min(starts_at) FROM sessions WHERE sessions.pair = pairs.id AND sessions.state = 'held'
) WHERE sessions_held > 0;
