-- What a coordinator holds back is listed beside what did not arrive: by the same index.
DROP INDEX `messages_failed`;--> statement-breakpoint
CREATE INDEX `messages_failed` ON `messages` (`programme`,`stored_at`) WHERE state in ('undelivered', 'told', 'skipped') and length(recipient) > 0;