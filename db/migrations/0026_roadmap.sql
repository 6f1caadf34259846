-- What two write together: roadmap and objectives. Only the two read them.
CREATE TABLE `objective_scores` (
	`pair` text NOT NULL,
	`objective` integer NOT NULL,
	`side` text NOT NULL,
	`day` text NOT NULL,
	`score` integer NOT NULL,
	PRIMARY KEY(`pair`, `objective`, `side`, `day`),
	FOREIGN KEY (`pair`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `objectives` (
	`pair` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`side` text NOT NULL,
	`at` integer NOT NULL,
	`agreed_at` integer,
	`closed_at` integer,
	`closed_by` text,
	`why` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`pair`, `number`),
	FOREIGN KEY (`pair`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `roadmap_texts` (
	`pair` text NOT NULL,
	`version` integer NOT NULL,
	`field` text NOT NULL,
	`side` text NOT NULL,
	`text` text NOT NULL,
	`day` text NOT NULL,
	PRIMARY KEY(`pair`, `version`, `field`),
	FOREIGN KEY (`pair`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `roadmaps` (
	`pair` text NOT NULL,
	`version` integer NOT NULL,
	`side` text NOT NULL,
	`at` integer NOT NULL,
	`mentor_agreed` integer,
	`mentee_agreed` integer,
	PRIMARY KEY(`pair`, `version`),
	FOREIGN KEY (`pair`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
-- Of whoever is erased what they wrote in the roadmap goes, with what they were to expect of the other, their objectives' words, their reasons and their scores; that there was a version, and when, stays.
CREATE TRIGGER `roadmap_loses_mentor` AFTER UPDATE OF mentor ON `pairs` WHEN old.mentor IS NOT NULL AND new.mentor IS NULL BEGIN DELETE FROM roadmap_texts WHERE pair = new.id AND (side = 'mentor' OR field = 'mentor_expects'); UPDATE objectives SET text = '' WHERE pair = new.id AND side = 'mentor'; UPDATE objectives SET why = '' WHERE pair = new.id AND closed_by = 'mentor'; DELETE FROM objective_scores WHERE pair = new.id AND side = 'mentor'; END;
--> statement-breakpoint
CREATE TRIGGER `roadmap_loses_mentee` AFTER UPDATE OF mentee ON `pairs` WHEN old.mentee IS NOT NULL AND new.mentee IS NULL BEGIN DELETE FROM roadmap_texts WHERE pair = new.id AND (side = 'mentee' OR field = 'mentee_expects'); UPDATE objectives SET text = '' WHERE pair = new.id AND side = 'mentee'; UPDATE objectives SET why = '' WHERE pair = new.id AND closed_by = 'mentee'; DELETE FROM objective_scores WHERE pair = new.id AND side = 'mentee'; END;
--> statement-breakpoint
CREATE TRIGGER `roadmap_forgotten` BEFORE DELETE ON `pairs` BEGIN DELETE FROM roadmap_texts WHERE pair = old.id; DELETE FROM roadmaps WHERE pair = old.id; DELETE FROM objective_scores WHERE pair = old.id; DELETE FROM objectives WHERE pair = old.id; END;
