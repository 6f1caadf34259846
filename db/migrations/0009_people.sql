-- People, and where each stands in a programme. Whoever applied before is given theirs; a person goes
-- with their last participation, and a participation with its last application.
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`participation` text NOT NULL,
	`at` integer NOT NULL,
	`who` text NOT NULL,
	`what` text NOT NULL,
	FOREIGN KEY (`participation`) REFERENCES `participations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `by_participation` ON `events` (`participation`,`at`);--> statement-breakpoint
CREATE TABLE `participations` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`programme` text NOT NULL,
	`role` text NOT NULL,
	`standing` text NOT NULL,
	`application` text NOT NULL,
	`words` text NOT NULL,
	`applied_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_participation` ON `participations` (`person`,`programme`,`role`);--> statement-breakpoint
CREATE INDEX `by_standing_time` ON `participations` (`role`,`standing`,`applied_at`);--> statement-breakpoint
CREATE INDEX `by_standing_name` ON `participations` (`role`,`standing`,`words`);--> statement-breakpoint
CREATE INDEX `by_programme_time` ON `participations` (`programme`,`role`,`standing`,`applied_at`);--> statement-breakpoint
CREATE INDEX `by_programme_name` ON `participations` (`programme`,`role`,`standing`,`words`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`address_key` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`words` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_address_key_unique` ON `people` (`address_key`);--> statement-breakpoint
CREATE TABLE `person_words` (
	`word` text NOT NULL,
	`person` text NOT NULL,
	PRIMARY KEY(`word`, `person`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `unenrolled` (
	`submission` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE `submissions` ADD `participation` text REFERENCES participations(id);--> statement-breakpoint
CREATE INDEX `by_participation_sent` ON `submissions` (`participation`,`received_at`) WHERE participation is not null;
--> statement-breakpoint
CREATE TRIGGER `person_added` AFTER INSERT ON `people` BEGIN INSERT OR IGNORE INTO person_words SELECT value, new.id FROM json_each('[' || replace(json_quote(new.words), ' ', '","') || ']') WHERE value <> ''; END;
--> statement-breakpoint
CREATE TRIGGER `person_renamed` AFTER UPDATE OF words ON `people` WHEN new.words <> old.words BEGIN DELETE FROM person_words WHERE person = old.id AND word IN (SELECT value FROM json_each('[' || replace(json_quote(old.words), ' ', '","') || ']')); INSERT OR IGNORE INTO person_words SELECT value, new.id FROM json_each('[' || replace(json_quote(new.words), ' ', '","') || ']') WHERE value <> ''; UPDATE participations SET words = new.words WHERE person = new.id; END;
--> statement-breakpoint
CREATE TRIGGER `person_gone` AFTER DELETE ON `people` BEGIN DELETE FROM person_words WHERE person = old.id AND word IN (SELECT value FROM json_each('[' || replace(json_quote(old.words), ' ', '","') || ']')); END;
--> statement-breakpoint
-- The newest of the applications that are left counts; where none is left, the participation goes.
CREATE TRIGGER `application_gone` AFTER DELETE ON `submissions` WHEN old.participation IS NOT NULL BEGIN UPDATE participations SET (application, applied_at) = (SELECT id, received_at FROM submissions WHERE participation = old.participation ORDER BY received_at DESC LIMIT 1) WHERE id = old.participation AND application = old.id AND EXISTS (SELECT 1 FROM submissions WHERE participation = old.participation); DELETE FROM participations WHERE id = old.participation AND application = old.id; END;
--> statement-breakpoint
CREATE TRIGGER `application_moved` AFTER UPDATE OF participation ON `submissions` WHEN old.participation IS NOT NULL AND new.participation IS NOT old.participation BEGIN UPDATE participations SET (application, applied_at) = (SELECT id, received_at FROM submissions WHERE participation = old.participation ORDER BY received_at DESC LIMIT 1) WHERE id = old.participation AND application = old.id AND EXISTS (SELECT 1 FROM submissions WHERE participation = old.participation); DELETE FROM participations WHERE id = old.participation AND application = old.id; END;
--> statement-breakpoint
CREATE TRIGGER `unenrolled_gone` AFTER DELETE ON `submissions` WHEN old.participation IS NULL BEGIN DELETE FROM unenrolled WHERE submission = old.id; END;
--> statement-breakpoint
CREATE TRIGGER `participation_ends` BEFORE DELETE ON `participations` BEGIN DELETE FROM events WHERE participation = old.id; END;
--> statement-breakpoint
CREATE TRIGGER `participation_gone` AFTER DELETE ON `participations` BEGIN DELETE FROM people WHERE id = old.person AND NOT EXISTS (SELECT 1 FROM participations WHERE person = old.person); END;
--> statement-breakpoint
CREATE TRIGGER `participation_moved` AFTER UPDATE OF person ON `participations` WHEN new.person <> old.person BEGIN DELETE FROM people WHERE id = old.person AND NOT EXISTS (SELECT 1 FROM participations WHERE person = old.person); END;
--> statement-breakpoint
-- Who applied, of those that belong to no participation yet.
CREATE VIEW `applicants` AS
WITH held AS MATERIALIZED (
	SELECT version.version, iif(version.definition ->> '$.does' = 'enrol_mentor', 'mentor', 'mentee') AS role,
		question.value ->> '$.id' AS question, question.value ->> '$.holds' AS holds, page.key * 1000 + question.key AS place
	FROM `form_versions` AS version, json_each(version.definition, '$.pages') AS page, json_each(page.value, '$.questions') AS question
	WHERE version.definition ->> '$.does' IN ('enrol_mentor', 'enrol_mentee')
		AND question.value ->> '$.holds' IN ('name', 'given_name', 'family_name', 'email')
), given AS (
	SELECT submissions.id, role, holds, answers ->> ('$."' || question || '"') AS text, place
	FROM `submissions` JOIN held USING (version) WHERE participation IS NULL
), said AS (
	SELECT id, role, holds, text, min(place) FROM given WHERE text <> '' GROUP BY id, holds
), who AS (
	SELECT id, role, max(iif(holds = 'email', text, NULL)) AS email, coalesce(max(iif(holds = 'name', text, NULL)), trim(
		coalesce(max(iif(holds = 'given_name', text, NULL)), '') || ' ' || coalesce(max(iif(holds = 'family_name', text, NULL)), '')
	)) AS name FROM said GROUP BY id
)
SELECT submissions.id, form, programme, language, status, attention, asks_answer, suspicion, capacity, words, received_at, role, email, name,
	iif(email GLOB '*[^ -~]*', NULL, lower(email)) AS key
FROM who JOIN `submissions` USING (id) WHERE email IS NOT NULL;
--> statement-breakpoint
-- The key of an address is made here where its letters are those of ASCII; for the others see `unenrolled`.
INSERT OR IGNORE INTO `people` (`id`, `address_key`, `email`, `name`, `language`, `words`, `created_at`)
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), key, email, name, language, words, first FROM (
	SELECT *, min(received_at) OVER one AS first, row_number() OVER (one ORDER BY suspicion IS NOT NULL, name = '', received_at DESC, id) AS nth
	FROM `applicants` WHERE key IS NOT NULL WINDOW one AS (PARTITION BY key)
) WHERE nth = 1;
--> statement-breakpoint
-- What was decided counts, the best first; else the newest that does not look suspicious.
INSERT OR IGNORE INTO `participations` (`id`, `person`, `programme`, `role`, `standing`, `application`, `words`, `applied_at`, `changed_at`)
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), person, programme, role,
	CASE status WHEN 'accepted' THEN 'accepted' WHEN 'waiting' THEN 'waiting' WHEN 'declined' THEN 'declined' ELSE 'applied' END,
	id, known, received_at, received_at FROM (
	SELECT applicants.*, people.id AS person, people.words AS known, row_number() OVER (
		PARTITION BY people.id, programme, role
		ORDER BY CASE status WHEN 'accepted' THEN 1 WHEN 'waiting' THEN 2 WHEN 'declined' THEN 4 ELSE iif(suspicion IS NULL, 3, 5) END, received_at DESC, applicants.id
	) AS nth FROM `applicants` JOIN `people` ON address_key = key
) WHERE nth = 1;
--> statement-breakpoint
-- Nobody has two open cases for the same: what came before it and was never decided is replaced.
INSERT INTO `tallies` (`form`, `programme`, `counts`)
WITH moved AS (
	SELECT applicants.* FROM `applicants` JOIN `people` ON address_key = key
	JOIN `participations` ON person = people.id AND participations.programme = applicants.programme AND participations.role = applicants.role
	WHERE status = 'new' AND received_at < applied_at
)
SELECT form, programme, json_group_object(counter, n) FROM (
	SELECT form, programme, (one.value ->> 0) || ' ' || (of.value ->> 0) AS counter, sum((one.value ->> 1) * (of.value ->> 1)) AS n
	FROM moved, json_each(json_array(
		json_array('_status', 1), json_array('_attention', attention), json_array('_asks_answer', asks_answer),
		json_array('_suspicion', suspicion IS NOT NULL), json_array('_capacity', coalesce(capacity, 0))
	)) AS one, json_each('[["new",-1],["replaced",1]]') AS of
	WHERE one.value ->> 1 <> 0 GROUP BY form, programme, counter
) WHERE true GROUP BY form, programme
ON CONFLICT (form, programme) DO UPDATE SET counts = (
	SELECT json_group_object(key, n) FROM (
		SELECT key, sum(n) AS n FROM (
			SELECT key, value AS n FROM json_each(tallies.counts) UNION ALL SELECT key, value FROM json_each(excluded.counts)
		) GROUP BY key
	)
);
--> statement-breakpoint
UPDATE `submissions` SET `status` = 'replaced' WHERE `status` = 'new' AND `id` IN (
	SELECT applicants.id FROM `applicants` JOIN `people` ON address_key = key
	JOIN `participations` ON person = people.id AND participations.programme = applicants.programme AND participations.role = applicants.role
	WHERE received_at < applied_at
);
--> statement-breakpoint
UPDATE `submissions` SET `participation` = found.participation FROM (
	SELECT applicants.id, participations.id AS participation FROM `applicants` JOIN `people` ON address_key = key
	JOIN `participations` ON person = people.id AND participations.programme = applicants.programme AND participations.role = applicants.role
) AS found WHERE `submissions`.`id` = found.id;
--> statement-breakpoint
INSERT OR IGNORE INTO `unenrolled` SELECT id FROM `applicants`;
--> statement-breakpoint
DROP VIEW `applicants`;
