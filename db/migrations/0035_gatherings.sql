-- Gatherings of a programme, who was there, and the address at which somebody's calendar reads them.
CREATE TABLE `gathering_people` (
	`gathering` text NOT NULL,
	`participation` text NOT NULL,
	PRIMARY KEY(`gathering`, `participation`),
	FOREIGN KEY (`gathering`) REFERENCES `gatherings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participation`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `gatherings_of_person` ON `gathering_people` (`participation`);--> statement-breakpoint
CREATE TABLE `gatherings` (
	`id` text PRIMARY KEY NOT NULL,
	`programme` text NOT NULL,
	`kind` text NOT NULL,
	`for_whom` text NOT NULL,
	`title` text NOT NULL,
	`starts_at` integer NOT NULL,
	`minutes` integer NOT NULL,
	`place` text NOT NULL,
	`host` text NOT NULL,
	`agenda` text NOT NULL,
	`cancelled_at` integer,
	`counted_at` integer,
	`mentors` integer DEFAULT 0 NOT NULL,
	`mentees` integer DEFAULT 0 NOT NULL,
	`helpers` integer DEFAULT 0 NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`version` integer NOT NULL,
	`touched` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `gatherings_by_programme` ON `gatherings` (`programme`,`starts_at`);--> statement-breakpoint
CREATE INDEX `gatherings_by_time` ON `gatherings` (`starts_at`);--> statement-breakpoint
ALTER TABLE `people` ADD `calendar` text;--> statement-breakpoint
CREATE UNIQUE INDEX `people_calendar_unique` ON `people` (`calendar`) WHERE calendar is not null;
--> statement-breakpoint
-- Whoever is erased leaves the lists of who was there; how many were there stays.
CREATE TRIGGER `gatherings_forget` BEFORE DELETE ON `participations` BEGIN DELETE FROM gathering_people WHERE participation = old.id; END;
--> statement-breakpoint
CREATE TRIGGER `gathering_forgotten` BEFORE DELETE ON `gatherings` BEGIN DELETE FROM gathering_people WHERE gathering = old.id; END;
