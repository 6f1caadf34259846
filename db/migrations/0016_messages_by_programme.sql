-- Whoever sees some programmes finds their messages without reading those of the others; what was said otherwise
-- is found among what failed. Each takes the place of an index, so that no message writes more rows than before.
DROP INDEX `messages_undelivered`;--> statement-breakpoint
DROP INDEX `messages_kept`;--> statement-breakpoint
CREATE INDEX `messages_failed` ON `messages` (`programme`,`stored_at`) WHERE state in ('undelivered', 'told') and length(recipient) > 0;--> statement-breakpoint
CREATE INDEX `messages_listed` ON `messages` (`programme`,`stored_at`) WHERE recipient <> '';