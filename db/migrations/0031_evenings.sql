-- Evenings of a programme: who is expected, who meets whom, and what each said of it.
CREATE TABLE `evening_meetings` (
	`evening` text NOT NULL,
	`round` integer NOT NULL,
	`at_table` integer NOT NULL,
	`mentor` text NOT NULL,
	`mentee` text NOT NULL,
	`mentor_said` text,
	`mentee_said` text,
	PRIMARY KEY(`evening`, `mentor`, `mentee`),
	FOREIGN KEY (`evening`) REFERENCES `evenings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentee`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meetings_of_mentor` ON `evening_meetings` (`mentor`);--> statement-breakpoint
CREATE INDEX `meetings_of_mentee` ON `evening_meetings` (`mentee`);--> statement-breakpoint
CREATE TABLE `evening_people` (
	`evening` text NOT NULL,
	`participation` text NOT NULL,
	`from_round` integer NOT NULL,
	`until_round` integer NOT NULL,
	PRIMARY KEY(`evening`, `participation`),
	FOREIGN KEY (`evening`) REFERENCES `evenings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participation`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evenings_of_person` ON `evening_people` (`participation`);--> statement-breakpoint
CREATE TABLE `evenings` (
	`id` text PRIMARY KEY NOT NULL,
	`programme` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`round_minutes` integer NOT NULL,
	`break_minutes` integer NOT NULL,
	`tables` integer NOT NULL,
	`place` text NOT NULL,
	`version` integer NOT NULL,
	`touched` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `evenings_by_programme` ON `evenings` (`programme`,`starts_at`);--> statement-breakpoint
ALTER TABLE `proposals` ADD `evening` text REFERENCES evenings(id);--> statement-breakpoint
CREATE INDEX `proposals_of_evening` ON `proposals` (`evening`);
--> statement-breakpoint
-- Whoever is erased leaves the evening: with them go the meetings that they had, and what was said of these.
CREATE TRIGGER `evenings_forget` BEFORE DELETE ON `participations` BEGIN DELETE FROM evening_meetings WHERE mentor = old.id; DELETE FROM evening_meetings WHERE mentee = old.id; DELETE FROM evening_people WHERE participation = old.id; END;
--> statement-breakpoint
CREATE TRIGGER `evening_forgotten` BEFORE DELETE ON `evenings` BEGIN DELETE FROM evening_meetings WHERE evening = old.id; DELETE FROM evening_people WHERE evening = old.id; UPDATE proposals SET evening = NULL WHERE evening = old.id; END;
