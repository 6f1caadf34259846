-- Proposals of pairs: drafts, their runs, what was decided in them, and names that were settled.
CREATE TABLE `proposal_pairs` (
	`proposal` text NOT NULL,
	`run` integer NOT NULL,
	`mentee` text NOT NULL,
	`mentor` text,
	`score` integer,
	`pair` text,
	PRIMARY KEY(`proposal`, `run`, `mentee`),
	FOREIGN KEY (`proposal`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentee`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pair`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposed_by_score` ON `proposal_pairs` (`proposal`,`run`,`score`,`mentee`);--> statement-breakpoint
CREATE INDEX `proposed_of_mentee` ON `proposal_pairs` (`mentee`);--> statement-breakpoint
CREATE INDEX `proposed_of_mentor` ON `proposal_pairs` (`mentor`,`proposal`,`run`);--> statement-breakpoint
CREATE INDEX `proposed_as_pair` ON `proposal_pairs` (`pair`);--> statement-breakpoint
CREATE TABLE `proposal_rulings` (
	`proposal` text NOT NULL,
	`mentee` text NOT NULL,
	`mentor` text NOT NULL,
	`ruling` text NOT NULL,
	PRIMARY KEY(`proposal`, `mentee`, `mentor`),
	FOREIGN KEY (`proposal`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentee`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rulings_of_mentee` ON `proposal_rulings` (`mentee`);--> statement-breakpoint
CREATE INDEX `rulings_of_mentor` ON `proposal_rulings` (`mentor`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`programme` text NOT NULL,
	`state` text NOT NULL,
	`aim` text NOT NULL,
	`least` integer NOT NULL,
	`version` integer NOT NULL,
	`touched` text NOT NULL,
	`run` integer NOT NULL,
	`before` integer NOT NULL,
	`pairs` integer NOT NULL,
	`total` integer NOT NULL,
	`lowest` integer,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `proposals_by_programme` ON `proposals` (`programme`,`changed_at`);--> statement-breakpoint
CREATE TABLE `settled_names` (
	`mentee` text NOT NULL,
	`mentor` text NOT NULL,
	`who` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`mentee`, `mentor`),
	FOREIGN KEY (`mentee`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `settled_of_mentor` ON `settled_names` (`mentor`);--> statement-breakpoint
-- What is proposed goes with either of the two: of the one who stays, that they are alone in it.
CREATE TRIGGER `proposals_forget` BEFORE DELETE ON `participations` BEGIN DELETE FROM proposal_pairs WHERE mentee = old.id; UPDATE proposal_pairs SET mentor = NULL, score = NULL, pair = NULL WHERE mentor = old.id; DELETE FROM proposal_rulings WHERE mentee = old.id; DELETE FROM proposal_rulings WHERE mentor = old.id; DELETE FROM settled_names WHERE mentee = old.id; DELETE FROM settled_names WHERE mentor = old.id; END;
