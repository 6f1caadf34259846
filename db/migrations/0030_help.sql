-- What somebody of a pair turns to the coordinator with.
CREATE TABLE `help_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`pair` text NOT NULL,
	`side` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`state` text NOT NULL,
	`changed_by` text,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`pair`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `help_of_pair` ON `help_requests` (`pair`,`at`);--> statement-breakpoint
CREATE INDEX `help_open` ON `help_requests` (`at`) WHERE state = 'open';
--> statement-breakpoint
-- What somebody asked the coordinator goes with them.
CREATE TRIGGER `help_loses_mentor` AFTER UPDATE OF mentor ON `pairs` WHEN old.mentor IS NOT NULL AND new.mentor IS NULL BEGIN DELETE FROM help_requests WHERE pair = new.id AND side = 'mentor'; END;
--> statement-breakpoint
CREATE TRIGGER `help_loses_mentee` AFTER UPDATE OF mentee ON `pairs` WHEN old.mentee IS NOT NULL AND new.mentee IS NULL BEGIN DELETE FROM help_requests WHERE pair = new.id AND side = 'mentee'; END;
--> statement-breakpoint
CREATE TRIGGER `help_forgotten` BEFORE DELETE ON `pairs` BEGIN DELETE FROM help_requests WHERE pair = old.id; END;
