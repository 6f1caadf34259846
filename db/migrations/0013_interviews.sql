-- What is noted of interviews with people; it goes with the participation.
CREATE TABLE `interviews` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`participation` text NOT NULL,
	`at` integer NOT NULL,
	`who` text NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`participation`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `interviews_of` ON `interviews` (`participation`,`at`);--> statement-breakpoint
CREATE TRIGGER `interviews_end` BEFORE DELETE ON `participations` BEGIN DELETE FROM interviews WHERE participation = old.id; END;
