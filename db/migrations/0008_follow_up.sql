-- What a coordinator does with a submission: statuses by kind of form, who waits for an answer, how many
-- people a mentor takes, who wrote the note, and the words that it is found by.
ALTER TABLE `submissions` ADD `noted_at` integer;--> statement-breakpoint
ALTER TABLE `submissions` ADD `noted_by` text;--> statement-breakpoint
ALTER TABLE `submissions` ADD `asks_answer` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `submissions` ADD `capacity` integer;--> statement-breakpoint
ALTER TABLE `submissions` ADD `words` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `submissions` SET `asks_answer` = 1 WHERE `attention` OR `version` IN (
	SELECT `version` FROM `form_versions` WHERE `definition` ->> '$.does' = 'message'
);
--> statement-breakpoint
-- An application that was only read is still to be decided. Of everything else nobody said that it was
-- answered: what somebody may still wait for is in hand.
UPDATE `submissions` SET `status` = CASE
	WHEN `version` IN (
		SELECT `version` FROM `form_versions` WHERE `definition` ->> '$.does' IN ('enrol_mentor', 'enrol_mentee') OR `definition` ->> '$.places' IS NOT NULL
	) THEN iif(`status` = 'read', 'new', `status`)
	WHEN `status` = 'waiting' OR (`status` = 'read' AND `asks_answer`) THEN 'in_hand'
	ELSE 'answered'
END
WHERE `status` <> 'new';
--> statement-breakpoint
UPDATE `submissions` SET `capacity` = (
	SELECT CAST(`submissions`.`answers` ->> ('$."' || (question.value ->> '$.id') || '"') AS integer)
	FROM `form_versions` AS version, json_each(version.definition, '$.pages') AS page, json_each(page.value, '$.questions') AS question
	WHERE version.version = `submissions`.`version` AND version.definition ->> '$.does' = 'enrol_mentor'
		AND question.value ->> '$.holds' = 'capacity'
		AND `submissions`.`answers` ->> ('$."' || (question.value ->> '$.id') || '"') IS NOT NULL
	LIMIT 1
)
WHERE `version` IN (SELECT `version` FROM `form_versions` WHERE `definition` ->> '$.does' = 'enrol_mentor');
--> statement-breakpoint
-- The counters of the submissions themselves, counted anew; those of their answers stay.
UPDATE `tallies` SET `counts` = (
	SELECT json_group_object(key, value) FROM json_each(`counts`) WHERE key NOT GLOB '_*'
);
--> statement-breakpoint
INSERT INTO `tallies` (`form`, `programme`, `counts`)
SELECT form, programme, json_group_object(counter, n) FROM (
	SELECT form, programme, counter, sum(n) AS n FROM (
		SELECT form, programme, '_status ' || status AS counter, 1 AS n FROM `submissions` UNION ALL
		SELECT form, programme, '_attention ' || status, 1 FROM `submissions` WHERE attention UNION ALL
		SELECT form, programme, '_suspicion ' || status, 1 FROM `submissions` WHERE suspicion IS NOT NULL UNION ALL
		SELECT form, programme, '_asks_answer ' || status, 1 FROM `submissions` WHERE asks_answer UNION ALL
		SELECT form, programme, '_capacity ' || status, capacity FROM `submissions` WHERE capacity IS NOT NULL
	) GROUP BY form, programme, counter
) WHERE true GROUP BY form, programme
ON CONFLICT (form, programme) DO UPDATE SET counts = json_patch(tallies.counts, excluded.counts);
--> statement-breakpoint
CREATE INDEX `by_open` ON `submissions` (attention desc,`received_at`) WHERE asks_answer = 1 and status in ('new', 'in_hand');--> statement-breakpoint
CREATE TABLE `search_words` (
	`word` text NOT NULL,
	`submission` text NOT NULL,
	PRIMARY KEY(`word`, `submission`)
) WITHOUT ROWID;
--> statement-breakpoint
-- The words of what is there already: names without their signs, what stands before the @, the address.
WITH held AS MATERIALIZED (
	SELECT version.version, question.value ->> '$.id' AS question, question.value ->> '$.holds' AS holds
	FROM `form_versions` AS version, json_each(version.definition, '$.pages') AS page, json_each(page.value, '$.questions') AS question
	WHERE question.value ->> '$.holds' IN ('name', 'given_name', 'family_name', 'email')
), given AS (
	SELECT submissions.id, holds, answers ->> ('$."' || question || '"') AS text FROM `submissions` JOIN held USING (version)
), said AS (
	SELECT id, iif(holds = 'email', 2, 1) AS place, iif(holds = 'email', substr(text, 1, instr(text, '@') - 1), text) AS text FROM given
	WHERE text IS NOT NULL
), parted AS (
	SELECT id, place, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
		text, char(10), ' '), char(9), ' '), '''', ' '), '’', ' '), '-', ' '), '.', ' '), '_', ' '), '+', ' '), ',', ' '), '(', ' '), ')', ' '), '"', ' ') AS text
	FROM said
	UNION ALL SELECT id, 3, replace(text, ' ', '') FROM given WHERE holds = 'email' AND text IS NOT NULL
)
UPDATE `submissions` SET `words` = coalesce((
	SELECT group_concat(' ' || lower(text), '') FROM (SELECT text FROM parted WHERE parted.id = `submissions`.`id` ORDER BY place)
), '');
--> statement-breakpoint
UPDATE `submissions` SET `words` = (
	WITH RECURSIVE letters(accented, plain) AS (SELECT
		'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦĨĩĪīĬĭĮįİĲĴĵĶķĹĺĻļĽľĿŁŃńŅņŇňŊŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽž',
		'aaaaaaceeeeiiiiðnoooooøuuuuyþaaaaaaceeeeiiiinooooouuuuyyaaaaaaccccccccddđeeeeeeeeeegggggggghhħiiiiiiiiiĳjjkkllllllŀłnnnnnnŋoooooorrrrrrssssssssttttŧuuuuuuuuuuuuwwyyyzzzzzz'
	), folded(n, text) AS (
		SELECT 1, replace(replace(replace(replace(words, 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae')
		UNION ALL SELECT n + 1, replace(text, substr(accented, n, 1), substr(plain, n, 1)) FROM folded, letters
		WHERE n <= length(accented)
	)
	SELECT text FROM folded ORDER BY n DESC LIMIT 1
)
WHERE `words` GLOB '*[^ -~]*';
--> statement-breakpoint
INSERT OR IGNORE INTO `search_words` SELECT value, `submissions`.`id`
FROM `submissions`, json_each('[' || replace(json_quote(words), ' ', '","') || ']') WHERE value <> '';
--> statement-breakpoint
CREATE TRIGGER `words_added` AFTER INSERT ON `submissions` WHEN new.words <> '' BEGIN INSERT OR IGNORE INTO search_words SELECT value, new.id FROM json_each('[' || replace(json_quote(new.words), ' ', '","') || ']') WHERE value <> ''; END;
--> statement-breakpoint
CREATE TRIGGER `words_changed` AFTER UPDATE OF words ON `submissions` WHEN new.words <> old.words BEGIN DELETE FROM search_words WHERE submission = old.id AND word IN (SELECT value FROM json_each('[' || replace(json_quote(old.words), ' ', '","') || ']')); INSERT OR IGNORE INTO search_words SELECT value, new.id FROM json_each('[' || replace(json_quote(new.words), ' ', '","') || ']') WHERE value <> ''; END;
--> statement-breakpoint
CREATE TRIGGER `words_deleted` AFTER DELETE ON `submissions` WHEN old.words <> '' BEGIN DELETE FROM search_words WHERE submission = old.id AND word IN (SELECT value FROM json_each('[' || replace(json_quote(old.words), ' ', '","') || ']')); END;
