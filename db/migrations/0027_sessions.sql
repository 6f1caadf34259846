-- Sessions of pairs: when they meet, what each noted and said of it; what of that the lists of pairs show stands beside the pair.
CREATE TABLE `session_feedback` (
	`session` text NOT NULL,
	`side` text NOT NULL,
	`participation` text NOT NULL,
	`submission` text NOT NULL,
	`satisfaction` integer,
	`at` integer NOT NULL,
	PRIMARY KEY(`session`, `side`),
	FOREIGN KEY (`session`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `feedback_by` ON `session_feedback` (`participation`);--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_in` ON `session_feedback` (`submission`);--> statement-breakpoint
CREATE TABLE `session_notes` (
	`session` text NOT NULL,
	`side` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`session`, `side`),
	FOREIGN KEY (`session`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`pair` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`objective` text NOT NULL,
	`place` text NOT NULL,
	`minutes` integer NOT NULL,
	`moments` text NOT NULL,
	`proposed_by` text NOT NULL,
	`written_by` text NOT NULL,
	`starts_at` integer,
	`sequence` integer DEFAULT 0 NOT NULL,
	`mentor_said` text,
	`mentee_said` text,
	`made_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`pair`) REFERENCES `pairs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_of_pair` ON `sessions` (`pair`,`number`);--> statement-breakpoint
CREATE INDEX `sessions_by_start` ON `sessions` (`state`,`starts_at`);--> statement-breakpoint
ALTER TABLE `links` ADD `leads_to` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `messages` ADD `session` text;--> statement-breakpoint
ALTER TABLE `pairs` ADD `last_session_at` integer;--> statement-breakpoint
ALTER TABLE `pairs` ADD `next_session_at` integer;--> statement-breakpoint
ALTER TABLE `pairs` ADD `sessions_held` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `pairs` ADD `satisfaction` integer;--> statement-breakpoint
ALTER TABLE `pairs` ADD `last_sign_at` integer;
--> statement-breakpoint
-- With a pair that is over, what it still had before it is cancelled; nothing is next.
CREATE TRIGGER `sessions_close` AFTER UPDATE OF state ON `pairs` WHEN new.state = 'ended' AND old.state <> 'ended' BEGIN UPDATE sessions SET state = 'cancelled', changed_at = new.changed_at, sequence = sequence + 1 WHERE pair = new.id AND (state = 'proposed' OR (state = 'agreed' AND starts_at > new.changed_at)); UPDATE pairs SET next_session_at = NULL WHERE id = new.id; END;
--> statement-breakpoint
-- Of whoever is erased goes what they wrote and said; that there were sessions stays the other one's.
CREATE TRIGGER `sessions_keep_gap` AFTER UPDATE OF mentor, mentee ON `pairs` WHEN (new.mentor IS NULL) <> (new.mentee IS NULL) BEGIN DELETE FROM session_notes WHERE side = iif(new.mentor IS NULL, 'mentor', 'mentee') AND session IN (SELECT id FROM sessions WHERE pair = new.id); UPDATE sessions SET objective = iif(written_by = 'mentor', iif(new.mentor IS NULL, '', objective), iif(new.mentee IS NULL, '', objective)), place = iif(written_by = 'mentor', iif(new.mentor IS NULL, '', place), iif(new.mentee IS NULL, '', place)), mentor_said = iif(new.mentor IS NULL, NULL, mentor_said), mentee_said = iif(new.mentee IS NULL, NULL, mentee_said) WHERE pair = new.id; END;
--> statement-breakpoint
-- So do their answers, where they were feedback on a session.
CREATE TRIGGER `feedback_ends` BEFORE DELETE ON `participations` BEGIN DELETE FROM submissions WHERE id IN (SELECT submission FROM session_feedback WHERE participation = old.id); DELETE FROM session_feedback WHERE participation = old.id; END;
--> statement-breakpoint
-- With answers that are deleted goes that they were feedback.
CREATE TRIGGER `feedback_gone` AFTER DELETE ON `submissions` BEGIN DELETE FROM session_feedback WHERE submission = old.id; END;
--> statement-breakpoint
-- With a pair its sessions go, before it does.
CREATE TRIGGER `sessions_forgotten` BEFORE DELETE ON `pairs` BEGIN DELETE FROM session_notes WHERE session IN (SELECT id FROM sessions WHERE pair = old.id); DELETE FROM session_feedback WHERE session IN (SELECT id FROM sessions WHERE pair = old.id); DELETE FROM sessions WHERE pair = old.id; END;
--> statement-breakpoint
-- What the lists of pairs show of it follows.
CREATE TRIGGER `satisfaction_follows` AFTER DELETE ON `session_feedback` BEGIN UPDATE pairs SET satisfaction = (SELECT min(one.satisfaction) FROM session_feedback AS one WHERE one.session = (SELECT each.session FROM sessions AS held JOIN session_feedback AS each ON each.session = held.id AND each.satisfaction IS NOT NULL WHERE held.pair = pairs.id ORDER BY held.starts_at DESC LIMIT 1)) WHERE id = (SELECT pair FROM sessions WHERE id = old.session); END;
--> statement-breakpoint
-- Whatever one of the two does in their pair is a sign of life.
CREATE TRIGGER `sign_of_life` AFTER INSERT ON `pair_events` WHEN new.who IN ('mentor', 'mentee') BEGIN UPDATE pairs SET last_sign_at = new.at WHERE id = new.pair; END;
