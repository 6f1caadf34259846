-- Pairs: two participations together, their charter, what each wrote of themselves for the other.
CREATE TABLE `charters` (
	`hash` text PRIMARY KEY NOT NULL,
	`language` text NOT NULL,
	`html` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `introductions` (
	`participation` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`participation`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pair_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`pair` text NOT NULL,
	`at` integer NOT NULL,
	`who` text NOT NULL,
	`what` text NOT NULL,
	FOREIGN KEY (`pair`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `events_of_pair` ON `pair_events` (`pair`,`at`);--> statement-breakpoint
CREATE TABLE `pairs` (
	`id` text PRIMARY KEY NOT NULL,
	`programme` text NOT NULL,
	`mentor` text,
	`mentee` text,
	`state` text NOT NULL,
	`ending` text,
	`word` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`begun_at` integer,
	FOREIGN KEY (`mentor`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentee`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_living_pair` ON `pairs` (`mentor`,`mentee`) WHERE state <> 'ended' and mentor is not null and mentee is not null;--> statement-breakpoint
CREATE INDEX `pairs_of_mentor` ON `pairs` (`mentor`,`state`);--> statement-breakpoint
CREATE INDEX `pairs_of_mentee` ON `pairs` (`mentee`,`state`);--> statement-breakpoint
CREATE INDEX `pairs_by_state` ON `pairs` (`state`,`changed_at`);--> statement-breakpoint
CREATE INDEX `pairs_by_programme` ON `pairs` (`programme`,`state`,`changed_at`);--> statement-breakpoint
CREATE TABLE `signatures` (
	`pair` text NOT NULL,
	`side` text NOT NULL,
	`name` text NOT NULL,
	`charter` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`pair`, `side`),
	FOREIGN KEY (`pair`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`charter`) REFERENCES `charters`(`hash`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signatures_under` ON `signatures` (`charter`);
--> statement-breakpoint
-- Whoever leaves, or is taken out of those who are ready, leaves their pairs: the moment is that of the move.
CREATE TRIGGER `pair_left` AFTER UPDATE OF standing ON `participations` WHEN old.standing = 'ready' AND new.standing NOT IN ('ready', 'finished') BEGIN INSERT INTO pair_events (pair, at, who, what) SELECT id, new.changed_at, new.role, 'leave' FROM pairs WHERE mentor = new.id AND state <> 'ended' UNION ALL SELECT id, new.changed_at, new.role, 'leave' FROM pairs WHERE mentee = new.id AND state <> 'ended'; UPDATE pairs SET state = 'ended', ending = 'leave', changed_at = new.changed_at WHERE mentor = new.id AND state <> 'ended'; UPDATE pairs SET state = 'ended', ending = 'leave', changed_at = new.changed_at WHERE mentee = new.id AND state <> 'ended'; END;
--> statement-breakpoint
-- Of whoever is erased a gap stays: the other one keeps that there was a pair. The moment is that of the last trace: what erases leaves one before.
CREATE TRIGGER `pair_keeps_gap` BEFORE DELETE ON `participations` BEGIN INSERT INTO pair_events (pair, at, who, what) SELECT id, coalesce((SELECT at FROM audit ORDER BY id DESC LIMIT 1), changed_at), old.role, 'leave' FROM pairs WHERE (mentor = old.id AND state <> 'ended') OR (mentee = old.id AND state <> 'ended'); UPDATE pairs SET state = 'ended', ending = 'leave', changed_at = coalesce((SELECT at FROM audit ORDER BY id DESC LIMIT 1), changed_at) WHERE (mentor = old.id AND state <> 'ended') OR (mentee = old.id AND state <> 'ended'); DELETE FROM signatures WHERE (side = 'mentor' AND pair IN (SELECT id FROM pairs WHERE mentor = old.id)) OR (side = 'mentee' AND pair IN (SELECT id FROM pairs WHERE mentee = old.id)); UPDATE pairs SET mentor = NULL WHERE mentor = old.id; UPDATE pairs SET mentee = NULL WHERE mentee = old.id; DELETE FROM introductions WHERE participation = old.id; END;
--> statement-breakpoint
-- With both gone nothing of it stays, nor a charter that nobody's signature stands under.
CREATE TRIGGER `pair_forgotten` AFTER UPDATE OF mentor, mentee ON `pairs` WHEN new.mentor IS NULL AND new.mentee IS NULL BEGIN DELETE FROM signatures WHERE pair = new.id; DELETE FROM pair_events WHERE pair = new.id; DELETE FROM pairs WHERE id = new.id; END;
--> statement-breakpoint
CREATE TRIGGER `charter_forgotten` AFTER DELETE ON `signatures` BEGIN DELETE FROM charters WHERE hash = old.charter AND NOT EXISTS (SELECT 1 FROM signatures WHERE charter = old.charter); END;
