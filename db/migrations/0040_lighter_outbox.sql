DROP INDEX `messages_to`;--> statement-breakpoint
ALTER TABLE `messages` ADD `held_until` integer;--> statement-breakpoint
CREATE INDEX `messages_to` ON `messages` (`recipient_key`,`stored_at`) WHERE recipient_key <> '' and person is null;