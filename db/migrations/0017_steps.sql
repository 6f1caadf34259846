-- Steps of getting ready that people have done; they go with the participation.
CREATE TABLE `steps_done` (
	`participation` text NOT NULL,
	`step` text NOT NULL,
	`at` integer NOT NULL,
	`who` text NOT NULL,
	PRIMARY KEY(`participation`, `step`),
	FOREIGN KEY (`participation`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TRIGGER `steps_end` BEFORE DELETE ON `participations` BEGIN DELETE FROM steps_done WHERE participation = old.id; END;
