-- Definitions that were answered before forms said what they do and what their answers are: from now
-- on nobody guesses it, so it is written into them once, by what it was guessed from. The names of
-- their versions stay; a definition that says any of it is left as it is.
UPDATE `form_versions` SET `definition` = json_set(`definition`, '$.does', CASE `form`
	WHEN 'mentor-sign-up' THEN 'enrol_mentor'
	WHEN 'mentee-sign-up' THEN 'enrol_mentee'
	WHEN 'needs-survey' THEN 'needs_survey'
	WHEN 'session-feedback' THEN 'session_feedback'
	WHEN 'midway-review' THEN 'midway_review'
	WHEN 'final-review' THEN 'final_review'
	WHEN 'testimonial' THEN 'testimonial'
	WHEN 'contact' THEN 'message'
END)
WHERE `definition` ->> '$.does' IS NULL AND `form` IN (
	'mentor-sign-up', 'mentee-sign-up', 'needs-survey', 'session-feedback',
	'midway-review', 'final-review', 'testimonial', 'contact'
);
--> statement-breakpoint
UPDATE `form_versions` SET `definition` = json_set(`definition`, '$.pages', json((
	SELECT json_group_array(json_set(page.value, '$.questions', json((
		SELECT json_group_array(json(iif(held IS NULL, question, json_set(question, '$.holds', held))) ORDER BY place)
		FROM (
			SELECT question.key AS place, question.value AS question, CASE
				WHEN question.value ->> '$.kind' = 'email' THEN 'email'
				WHEN question.value ->> '$.kind' = 'text' THEN CASE question.value ->> '$.autocomplete'
					WHEN 'name' THEN 'name'
					WHEN 'given-name' THEN 'given_name'
					WHEN 'family-name' THEN 'family_name'
				END
				WHEN question.value ->> '$.kind' = 'choice' AND question.value ->> '$.id' IN ('programme', 'role')
					THEN question.value ->> '$.id'
				WHEN question.value ->> '$.kind' = 'number' AND question.value ->> '$.id' = 'capacity' THEN 'capacity'
			END AS held
			FROM json_each(page.value, '$.questions') AS question
		)
	))) ORDER BY page.key)
	FROM json_each(`definition`, '$.pages') AS page
)))
WHERE NOT EXISTS (
	SELECT 1 FROM json_each(`definition`, '$.pages') AS page, json_each(page.value, '$.questions') AS question
	WHERE question.value ->> '$.holds' IS NOT NULL
);
